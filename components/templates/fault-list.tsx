import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { IssueLine } from '@/components/ui/issue-line';
import styles from '@/components/ui/issue-lines.module.css';
import type { TemplateFault } from '@/lib/templates/template-part';
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
        <IssueLine key={`${fault.from} ${fault.code}`} severity="error" text={faultText(fault)}>
          {near !== undefined && (
            <Button onClick={() => onRepair(fault, near)}>{i18n.t('templates.useNear', { near })}</Button>
          )}
          <Button variant="quiet" onClick={() => onShow(fault)}>
            {i18n.t('templates.showFault')}
          </Button>
        </IssueLine>
      );
    })}
  </ul>
);
