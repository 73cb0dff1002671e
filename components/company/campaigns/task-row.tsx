import { AlarmClock, Check, CircleSlash, Hand } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { i18n } from '#i18n';
import { StateBadge } from '@/components/ui/state-badge';
import { TextInput } from '@/components/ui/text-input';
import { diffParts } from '@/lib/company/diff-parts';
import { factsOn } from '@/lib/company/facts-on';
import { wantedAt } from '@/lib/company/wanted-at';
import type { Account } from '@/lib/domain/account';
import type { Campaign, Task } from '@/lib/domain/campaign';
import type { DiffParts } from '@/lib/domain/drift';
import type { Company } from '../company';
import { DiffView } from '../diff-view';
import { fieldName } from '../field-name';
import { momentText } from '../moment-text';
import { recordOf } from '../record-of';
import styles from './campaigns.module.css';
import { TaskActs } from './task-acts';
import type { TaskActing } from './use-task-acts';

interface TaskRowProps {
  readonly company: Company;
  readonly campaign: Campaign;
  readonly account: Account;
  readonly task: Task;
  readonly isMarked: boolean;
  readonly onMark: (isMarked: boolean) => void;
  readonly acts: TaskActing;
}

/** What must change in one field of a place, or what came of it. */
export function TaskRow({ company, campaign, account, task, isMarked, onMark, acts }: TaskRowProps) {
  const [note, setNote] = useState(task.note);
  const keep = (): void => {
    if (note.trim() !== task.note) void acts.act([task], { kind: 'note', note: note.trim() });
  };
  // Scrolled out of sight it is out of the page, and no field tells that it is left.
  const keepAtLast = useEffectEvent(keep);
  useEffect(() => () => keepAtLast(), []);
  const title = task.field === null ? i18n.t('companyPage.task.look') : fieldName(task.field);
  const before = task.before?.join('\n') ?? '';
  const after = task.evidence?.lines.join('\n') ?? wantedText(company, campaign, account, task);
  const isPicture = task.field === 'avatar' || task.field === 'cover';
  return (
    <li className={styles.task}>
      <input
        type="checkbox"
        aria-label={i18n.t('companyPage.task.mark', { field: title })}
        checked={isMarked}
        onChange={(event) => onMark(event.target.checked)}
      />
      <div className={styles.what}>
        <div className={styles.taskHead}>
          <b>{title}</b>
          <TaskStateBadge task={task} now={company.now} />
        </div>
        {!isPicture && after !== '' && before !== after && (
          <DiffView
            parts={before === '' ? unseen(after) : diffParts(before, after)}
            labels={[i18n.t('companyPage.before'), i18n.t('companyPage.after')]}
          />
        )}
        {task.evidence?.url && (
          <a href={task.evidence.url} target="_blank" rel="noreferrer" className={styles.evidence}>
            {i18n.t('companyPage.task.evidence')}
          </a>
        )}
        <TextInput
          aria-label={i18n.t('companyPage.task.noteOf', { field: title })}
          placeholder={i18n.t('companyPage.task.note')}
          maxLength={2_000}
          className={styles.noteField}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          onBlur={keep}
        />
        <TaskActs
          tasks={[task]}
          now={company.now}
          zone={company.client.zone}
          onAct={(act) => void acts.act([task], act)}
        />
      </div>
    </li>
  );
}

/** Nothing was seen there, so nothing is struck out. */
const unseen = (after: string): DiffParts => ({
  here: [{ text: i18n.t('companyPage.task.notSeen'), same: true }],
  record: [{ text: after, same: true }],
});

/** What the place should show from the campaign's day on; empty for a look. */
function wantedText(company: Company, campaign: Campaign, account: Account, { field }: Task): string {
  const own = company.profiles.get(account.platform)?.fields.find((placed) => placed.field === field);
  if (!own) return '';
  const day = campaign.from > company.today ? campaign.from : company.today;
  const facts = recordOf(company.client, factsOn(company.changes, day));
  return wantedAt(own, facts, { platform: account.platform, account, lang: '' })?.lines.join('\n') ?? '';
}

function TaskStateBadge({ task, now }: { readonly task: Task; readonly now: number }) {
  const { state, snoozedUntil, doneAt, evidence } = task;
  if (state === 'open')
    return snoozedUntil !== null && snoozedUntil > now ? (
      <StateBadge icon={<AlarmClock />}>
        {i18n.t('companyPage.task.state.asleep', { when: momentText(snoozedUntil) })}
      </StateBadge>
    ) : null;
  const when = { when: momentText(evidence?.seenAt ?? doneAt ?? 0) };
  if (state === 'done')
    return (
      <StateBadge icon={<Check />} tone="ok">
        {i18n.t('companyPage.task.state.done', when)}
      </StateBadge>
    );
  return (
    <StateBadge icon={state === 'dropped' ? <CircleSlash /> : <Hand />}>
      {i18n.t(state === 'dropped' ? 'companyPage.task.state.dropped' : 'companyPage.task.state.byHand', when)}
    </StateBadge>
  );
}
