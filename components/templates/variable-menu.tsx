import { Braces } from 'lucide-react';
import { i18n } from '#i18n';
import { Menu } from '@/components/ui/menu';
import styles from './variable-menu.module.css';
import { VARIABLES, type OfferedVariable } from './variables';

/** What can be put into a template, each with what becomes of it. */
export const VariableMenu = ({ onInsert }: { readonly onInsert: (variable: OfferedVariable) => void }) => (
  <Menu
    label={i18n.t('templates.insertVariable')}
    trigger={
      <>
        <Braces aria-hidden="true" />
        {i18n.t('templates.insertVariable')}
      </>
    }
    triggerClassName={styles.trigger ?? ''}
    items={VARIABLES.map((variable) => ({
      id: variable.code,
      label: (
        <span className={styles.item}>
          <span>{i18n.t(`templates.variable.${variable.says}`)}</span>
          <code className={styles.code}>{variable.code}</code>
        </span>
      ),
      onSelect: () => onInsert(variable),
    }))}
  />
);
