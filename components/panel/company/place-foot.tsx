import { ArrowRight, Undo2 } from 'lucide-react';
import type { MouseEvent } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import styles from './company-part.module.css';
import type { NextPlace } from './next-place';
import { wantsTab } from './wants-tab';

interface PlaceFootProps {
  readonly network: string;
  /** How many fields the form in front takes. */
  readonly fillable: number;
  /** How many hold something of ours that isn't saved. */
  readonly filled: number;
  readonly busy: boolean;
  /** How many fields can be changed by the network's API; 0 where there is a form to fill. */
  readonly changeable: number;
  /** Where the form is, seen from a page that only shows. */
  readonly form: string | null;
  readonly next: NextPlace | null;
  /** Nothing of the client is left to do. */
  readonly isAllDone: boolean;
  readonly said: string;
  readonly onFill: () => void;
  readonly onChange: () => void;
  readonly onUndo: () => void;
  readonly onSave: () => void;
  readonly onForm: (inTab: boolean) => void;
  readonly onNext: (inTab: boolean) => void;
}

/** The one obvious thing to do, always in view, and the way to the next place. */
export function PlaceFoot(props: PlaceFootProps) {
  const { network, fillable, filled, busy, changeable, form, next, isAllDone, said } = props;
  return (
    <footer className={styles.foot}>
      <p role="status" className={styles.said}>
        {said}
      </p>
      {filled > 0 && (
        <>
          <p>
            <b>{i18n.t('companyPanel.pressSave', { network })}</b>
          </p>
          <div className={styles.footActs}>
            <Button variant="primary" className={styles.wide} onClick={props.onSave}>
              {i18n.t('companyPanel.showSave')}
            </Button>
            <Button icon={<Undo2 />} busy={busy} onClick={props.onUndo}>
              {i18n.t('companyPanel.undoFill')}
            </Button>
          </div>
        </>
      )}
      {isAllDone && filled === 0 && <p className={styles.muted}>{i18n.t('companyPanel.allDone')}</p>}
      <div className={styles.footActs}>
        {fillable > 0 && (
          <Button
            variant={filled > 0 ? 'plain' : 'primary'}
            className={styles.wide}
            busy={busy}
            onClick={props.onFill}
          >
            {fillText(fillable)}
          </Button>
        )}
        {fillable === 0 && changeable > 0 && (
          <Button variant="primary" className={styles.wide} onClick={props.onChange}>
            {i18n.t('companyPanel.changeMany', changeable)}
          </Button>
        )}
        {fillable === 0 && changeable === 0 && form !== null && (
          <Button
            variant="primary"
            className={styles.wide}
            onClick={(event) => props.onForm(wantsTab(event))}
            onAuxClick={onMiddle(props.onForm)}
          >
            {i18n.t('companyPanel.act.open', { page: form })}
          </Button>
        )}
        {next && (
          <Button
            aria-keyshortcuts="n"
            title={i18n.t('companyPanel.nextTitle', {
              account: `@${next.account.handle}`,
              page: next.page ?? next.account.platform,
            })}
            onClick={(event) => props.onNext(wantsTab(event))}
            onAuxClick={onMiddle(props.onNext)}
          >
            {i18n.t('companyPanel.next')}
            <ArrowRight aria-hidden="true" />
          </Button>
        )}
      </div>
    </footer>
  );
}

function fillText(count: number): string {
  if (count === 1) return i18n.t('companyPanel.fillIt');
  return count === 2
    ? i18n.t('companyPanel.fillBoth')
    : i18n.t('companyPanel.fillAll', { count: String(count) });
}

const onMiddle =
  (go: (inTab: boolean) => void) =>
  (event: MouseEvent): void => {
    if (event.button === 1) go(true);
  };
