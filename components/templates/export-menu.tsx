import { FileDown } from 'lucide-react';
import { i18n } from '#i18n';
import { Menu } from '@/components/ui/menu';
import styles from './variable-menu.module.css';

interface ExportMenuProps {
  readonly label: string;
  readonly onExport: (format: 'json' | 'csv') => void;
}

/** Into a file that Tend reads back whole, or a table for a spreadsheet. */
export const ExportMenu = ({ label, onExport }: ExportMenuProps) => (
  <Menu
    label={label}
    trigger={
      <>
        <FileDown aria-hidden="true" />
        {label}
      </>
    }
    triggerClassName={styles.trigger ?? ''}
    items={[
      { id: 'json', label: i18n.t('templates.exportJson'), onSelect: () => onExport('json') },
      { id: 'csv', label: i18n.t('templates.exportCsv'), onSelect: () => onExport('csv') },
    ]}
  />
);
