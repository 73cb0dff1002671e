import { useState } from 'react';
import { i18n } from '#i18n';
import { AccountToggles } from '@/components/compose/account-toggles';
import { PlanNote } from '@/components/compose/plan-note';
import { usePlan } from '@/components/compose/use-plan';
import { whenOf, type WhenChoice } from '@/components/compose/when-choice';
import { WhenPicker } from '@/components/compose/when-picker';
import { useShortcuts } from '@/components/hooks/use-shortcuts';
import { useStudioPorts } from '@/components/ports/studio-ports';
import { hrefOf } from '@/components/studio/route';
import { modKey } from '@/components/studio/mod-key';
import { Button } from '@/components/ui/button';
import { FailureNote } from '@/components/ui/failure-note';
import { Kbd } from '@/components/ui/kbd';
import type { Account } from '@/lib/domain/account';
import type { Client } from '@/lib/domain/client';
import type { PostDraft } from './content-for';
import { fullestPart } from './parts-for';
import styles from './schedule-panel.module.css';
import type { Flush } from './use-draft';
import { useQueue } from './use-queue';

interface SchedulePanelProps {
  readonly post: PostDraft;
  readonly client: Client;
  readonly accounts: readonly Account[];
  /** Films may need hosts of their own, which are asked for with the click. */
  readonly hasFilm: boolean;
  /** A sentence why it can't be queued as it is; null where it can. */
  readonly obstacle: string | null;
  /** Anything that changes with the deliveries planned so far. */
  readonly fresh: string;
  readonly onFlush: Flush;
}

/** Where and when: accounts, a slot, now or a time, and the button that makes it so. */
export function SchedulePanel({
  post,
  client,
  accounts,
  hasFilm,
  obstacle,
  fresh,
  onFlush,
}: SchedulePanelProps) {
  const { specs } = useStudioPorts();
  const connected = accounts.filter(({ status }) => status === 'connected');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = connected.map(({ id }) => id).filter((id) => !left.has(id));
  const [choice, setChoice] = useState<WhenChoice>({ kind: 'slot' });
  const when = whenOf(choice, client.zone);
  const plans = usePlan({ accountIds: chosen, when, category: post.category, fresh });
  const { queue, busy, failure } = useQueue(onFlush);
  // Where nothing of it can be planned, the note above says why.
  const isPlannable = plans === null || plans.some((plan) => 'dueAt' in plan);
  const isReady = obstacle === null && chosen.length > 0 && when !== null && isPlannable;
  const platforms = new Set(
    connected.filter(({ id }) => chosen.includes(id)).map(({ platform }) => platform),
  );
  const hosts = hasFilm ? [...platforms].flatMap((platform) => specs.get(platform)?.filmHosts ?? []) : [];
  const submit = (): void => {
    if (isReady && !busy) void queue({ postId: post.id, accountIds: chosen, when, hosts });
  };
  useShortcuts({ 'mod+enter': submit });

  if (accounts.length === 0)
    return (
      <section className={styles.panel}>
        <h2>{i18n.t('editor.schedule.title')}</h2>
        <p>{i18n.t('editor.schedule.noAccount', { client: client.name })}</p>
        <a href={hrefOf({ place: 'accounts', id: client.id })}>{i18n.t('editor.schedule.connect')}</a>
      </section>
    );
  return (
    <section aria-label={i18n.t('editor.schedule.title')} className={styles.panel}>
      <h2>{i18n.t('editor.schedule.title')}</h2>
      <AccountToggles
        accounts={accounts}
        specs={specs}
        chosen={new Set(chosen)}
        textFor={(platform) => {
          const spec = specs.get(platform);
          return spec ? fullestPart(post, spec) : post.text;
        }}
        extras={post.extras}
        onToggle={(id) => setLeft((before) => before.symmetricDifference(new Set([id])))}
        onReconnect={() => (location.hash = hrefOf({ place: 'accounts', id: client.id }))}
      />
      <WhenPicker zone={client.zone} value={choice} onChange={setChoice} />
      <PlanNote
        choice={choice}
        plans={plans}
        nameOf={(id) => `@${accounts.find((account) => account.id === id)?.handle ?? ''}`}
      />
      {client.pausedAt !== null && (
        <p role="status" className={styles.note}>
          {i18n.t('editor.schedule.paused', { client: client.name })}
        </p>
      )}
      {failure && <FailureNote failure={failure} />}
      <Button
        variant="primary"
        busy={busy}
        disabled={!isReady}
        aria-describedby={obstacle === null ? undefined : 'editor-obstacle'}
        className={styles.queue}
        onClick={submit}
      >
        {i18n.t('editor.schedule.queue', chosen.length)} <Kbd>{modKey('↵')}</Kbd>
      </Button>
      {obstacle !== null && (
        <p id="editor-obstacle" className={styles.note}>
          {obstacle}
        </p>
      )}
    </section>
  );
}
