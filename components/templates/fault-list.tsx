import { CircleX } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { TemplateFault } from '@/lib/templates/template-part';
import styles from './fault-list.module.css';
import { faultText } from './fault-text';

interface FaultListProps {
  readonly id: string;
  readonly faults: readonly TemplateFault[];
  /** Selects the place in the text. */
  readonly onShow: (fault: TemplateFault) => void;
  /** Writes what was meant in its place. */
  readonly onRepair: (fault: TemplateFault, near: string) => void;
}

/** Why a template can't be used as it stands, each with the way to its place. */
export const FaultList = ({ id, faults, onShow, onRepair }: FaultListProps) => (
  <ul id={id} aria-label={i18n.t('templates.faults')} aria-live="polite" className={styles.list}>
    {faults.map((fault) => {
      const { near } = fault;
      return (
        <li key={`${fault.from} ${fault.code}`} className={styles.fault}>
          <CircleX aria-hidden="true" className={styles.icon} />
          <span className={styles.text}>{faultText(fault)}</span>
          {near !== undefined && (
            <Button onClick={() => onRepair(fault, near)}>{i18n.t('templates.useNear', { near })}</Button>
          )}
          <Button variant="quiet" onClick={() => onShow(fault)}>
            {i18n.t('templates.showFault')}
          </Button>
        </li>
      );
    })}
  </ul>
);
