import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { clockText } from '@/components/ui/clock-words';
import { Detail } from '@/components/ui/detail';
import { failureText } from '@/components/ui/failure-text';
import type { QueuedDelivery } from '@/lib/messaging/protocol';
import styles from './queue-note.module.css';
import type { QueueState } from './use-queue';

interface QueueNoteProps {
  readonly state: QueueState;
  readonly nameOf: (accountId: string) => string;
  readonly onUndo: () => void;
}

/** What came of queueing, as a sentence, with the way back. */
export const QueueNote = ({ state, nameOf, onUndo }: QueueNoteProps) => (
  <div role="status" className={styles.note}>
    {state.kind === 'queued' && (
      <div className={styles.done}>
        <div>
          {sentences(state.deliveries, state.draft.when.kind === 'now', nameOf).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        <Button onClick={onUndo}>{i18n.t('ui.undo')}</Button>
      </div>
    )}
    {state.kind === 'undone' && <p className={styles.done}>{i18n.t('popup.undone')}</p>}
    {state.kind === 'too-late' && (
      <p className={styles.failed}>
        {i18n.t('popup.tooLate', { accounts: list(state.accountIds.map(nameOf)) })}
      </p>
    )}
    {state.kind === 'failed' && (
      <div className={styles.failed}>
        <p>{failureText(state.failure)}</p>
        {state.failure.detail && <Detail text={`${state.failure.code}\n${state.failure.detail}`} />}
      </div>
    )}
  </div>
);

/** One for each time at which something goes out. */
function sentences(
  deliveries: readonly QueuedDelivery[],
  isNow: boolean,
  nameOf: (accountId: string) => string,
): readonly string[] {
  const groups = Map.groupBy(deliveries, ({ dueAt, planned }) =>
    isNow ? 'now' : `${dueAt} ${planned.zone}`,
  );
  return [...groups.values()].map((members) => {
    const accounts = list(members.map(({ accountId }) => nameOf(accountId)));
    const [first] = members;
    if (isNow || !first) return i18n.t('popup.posting', { accounts });
    const time = clockText({ instant: first.dueAt, zone: first.planned.zone });
    return i18n.t('popup.queued', { accounts, time });
  });
}

const list = (names: readonly string[]): string => new Intl.ListFormat(navigator.language).format(names);
