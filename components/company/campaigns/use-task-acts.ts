import { i18n } from '#i18n';
import { messageKey } from '@/components/ui/message-key';
import { useAsk } from '@/components/studio/use-ask';
import { useToast } from '@/components/ui/toast-region';
import type { Task } from '@/lib/domain/campaign';
import type { TaskAct } from '@/lib/messaging/company-protocol';

export interface TaskActing {
  readonly act: (tasks: readonly Task[], act: TaskAct) => Promise<void>;
}

/** What can be done with lines of campaigns; said in a toast, with a way back. */
export function useTaskActs(): TaskActing {
  const { run } = useAsk();
  const toast = useToast();
  return {
    act: async (tasks, act) => {
      const done = await run('task.act', { ids: tasks.map(({ id }) => id), act });
      if (!done) return;
      const said = i18n.t(`companyPage.task.did.${messageKey(act.kind)}`, done.done);
      toast(said, () => {
        for (const [back, some] of Map.groupBy(tasks, (task) => JSON.stringify(backOf(task, act))))
          void run('task.act', { ids: some.map(({ id }) => id), act: JSON.parse(back) as TaskAct });
      });
    },
  };
}

/** What brings a task back to where it was before an act. */
function backOf({ state, snoozedUntil, note }: Task, act: TaskAct): TaskAct {
  if (act.kind === 'note') return { kind: 'note', note };
  if (state === 'dropped') return { kind: 'drop' };
  if (state === 'by-hand') return { kind: 'done-by-hand' };
  if (act.kind === 'snooze' || act.kind === 'wake')
    return snoozedUntil === null ? { kind: 'wake' } : { kind: 'snooze', until: snoozedUntil };
  return { kind: 'reopen' };
}
