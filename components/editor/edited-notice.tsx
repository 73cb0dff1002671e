import { i18n } from '#i18n';
import { useAsk } from '@/components/studio/use-ask';
import { Button } from '@/components/ui/button';
import { failureText } from '@/components/ui/failure-text';
import { useToast } from '@/components/ui/toast-region';
import { possibleActs } from '@/lib/delivery/person-acts';
import type { Delivery } from '@/lib/domain/delivery';
import { Notice } from './notice';
import type { Flush } from './use-draft';

interface EditedNoticeProps {
  readonly deliveries: readonly Delivery[];
  /** As stored. */
  readonly revision: number;
  readonly onFlush: Flush;
}

/** Deliveries keep what was confirmed; when the post has changed since, this says so and offers to confirm anew. */
export function EditedNotice({ deliveries, revision, onFlush }: EditedNoticeProps) {
  const toast = useToast();
  const { run, busy } = useAsk();
  const behind = deliveries.filter(
    (delivery) => delivery.revision < revision && possibleActs(delivery).has('update-content'),
  );
  if (behind.length === 0) return null;
  const update = async (): Promise<void> => {
    const stored = await onFlush();
    if (!stored.ok) return toast(failureText(stored.failure));
    const act = { kind: 'update-content', revision: stored.value } as const;
    const answers = await Promise.all(behind.map(({ id }) => run('delivery.act', { id, act })));
    const updated = answers.filter((answer) => answer !== undefined).length;
    if (updated > 0) toast(i18n.t('editor.edited.done', updated));
  };
  return (
    <Notice
      actions={
        <Button variant="primary" busy={busy} onClick={() => void update()}>
          {i18n.t('editor.edited.update', behind.length)}
        </Button>
      }
    >
      {i18n.t('editor.edited.says', behind.length)}
    </Notice>
  );
}
