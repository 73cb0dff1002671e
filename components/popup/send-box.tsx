import { i18n } from '#i18n';
import { AccountToggles } from '@/components/compose/account-toggles';
import { issueText } from '@/components/compose/issue-text';
import { PlanNote } from '@/components/compose/plan-note';
import { usePlan } from '@/components/compose/use-plan';
import { whenOf } from '@/components/compose/when-choice';
import { WhenPicker } from '@/components/compose/when-picker';
import { useShortcuts } from '@/components/hooks/use-shortcuts';
import { modKey } from '@/components/studio/mod-key';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Kbd } from '@/components/ui/kbd';
import type { PopupSnapshot, SnapshotAccount, SnapshotClient } from '@/lib/domain/popup-snapshot';
import { isEmptyDraft, textFor, type Draft } from './draft';
import type { DraftKeeper } from './draft-keeper';
import type { PlatformIssues } from './issues-of';
import { usePopupPorts } from './popup-ports';
import { QueueNote } from './queue-note';
import styles from './send-box.module.css';
import { isCurrent, useQueue } from './use-queue';

interface SendBoxProps {
  readonly snapshot: PopupSnapshot;
  readonly client: SnapshotClient;
  readonly accounts: readonly SnapshotAccount[];
  /** Those of them that the post is meant for. */
  readonly chosen: readonly SnapshotAccount[];
  readonly keeper: DraftKeeper;
  readonly draft: Draft;
  readonly issues: readonly PlatformIssues[];
  readonly onToggle: (accountId: string) => void;
}

/** To whom, when, and the button. */
export function SendBox({
  snapshot,
  client,
  accounts,
  chosen,
  keeper,
  draft,
  issues,
  onToggle,
}: SendBoxProps) {
  const { specs, openStudio } = usePopupPorts();
  const queue = useQueue(keeper);
  const accountIds = chosen.map(({ id }) => id);
  const when = whenOf(draft.when, client.zone);
  const plans = usePlan({
    accountIds,
    when,
    category: draft.category,
    fresh: snapshot.next.map(({ deliveryId, dueAt }) => `${deliveryId} ${dueAt}`).join(),
  });
  const nameOf = (id: string): string =>
    `@${snapshot.accounts.find((account) => account.id === id)?.handle ?? ''}`;
  const said = issues.flatMap(({ platform, issues: found }) =>
    found
      .filter(({ mediaIndex }) => mediaIndex === undefined)
      .map((issue) => ({ ...issue, text: issueText(issue, specs.get(platform)?.name ?? platform) })),
  );
  const isRefused = issues.some(({ issues: found }) => found.some(({ severity }) => severity === 'error'));
  // No answer yet is no reason to wait: whoever is that quick hears it from queueing itself.
  const canPlan = plans?.every((plan) => !('failure' in plan)) ?? true;
  const isReady = when !== null && accountIds.length > 0 && !isEmptyDraft(draft) && !isRefused && canPlan;
  const add = (): void => {
    if (isReady) void queue.add(accountIds, client.zone);
  };
  useShortcuts({ 'mod+enter': add });

  return (
    <div className={styles.box}>
      <AccountToggles
        accounts={accounts}
        specs={specs}
        chosen={new Set(accountIds)}
        textFor={(platform) => textFor(draft, platform)}
        onToggle={onToggle}
        onReconnect={() => openStudio(`accounts/${client.id}`)}
      />
      <WhenPicker zone={client.zone} value={draft.when} onChange={(choice) => keeper.plan(choice)} />
      <PlanNote choice={draft.when} plans={plans} nameOf={nameOf} isEarly={isEmptyDraft(draft)} />
      {said.map(({ code, severity, text }) => (
        <p key={`${code} ${text}`} className={classNames(styles.issue, styles[severity])}>
          {text}
        </p>
      ))}
      <Button
        variant="primary"
        className={styles.queue}
        disabled={!isReady}
        busy={queue.state.kind === 'busy'}
        onClick={add}
      >
        {buttonText(chosen, draft.when.kind === 'now')} <Kbd>{modKey('↵')}</Kbd>
      </Button>
      {isCurrent(queue.state, draft) && (
        <QueueNote state={queue.state} nameOf={nameOf} onUndo={() => void queue.undo()} />
      )}
    </div>
  );
}

function buttonText(chosen: readonly SnapshotAccount[], isNow: boolean): string {
  const [only] = chosen;
  if (!only) return i18n.t('popup.noneChosen');
  if (chosen.length > 1) return i18n.t(isNow ? 'popup.now' : 'popup.queue', chosen.length);
  return i18n.t(isNow ? 'popup.nowOne' : 'popup.queueOne', { account: `@${only.handle}` });
}
