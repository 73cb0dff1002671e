import { useState } from 'react';
import { repairLabel } from '@/components/editor/repair-label';
import { useStudioPorts } from '@/components/ports/studio-ports';
import { useRead } from '@/components/ports/use-read';
import { Button } from '@/components/ui/button';
import { mediaByIds } from '@/lib/db/reads/media-by-ids';
import { postById } from '@/lib/db/reads/post-by-id';
import type { Account } from '@/lib/domain/account';
import type { Delivery } from '@/lib/domain/delivery';
import { specOf } from '@/lib/domain/spec-of';
import { RepairDialog } from './repair-dialog';
import { repairFor } from './repair-for';

interface RepairOfferProps {
  readonly delivery: Delivery;
  readonly account: Account | undefined;
}

/** Offers to repair what the network refused, where Tend knows how: what comes of it is shown before it is posted. */
export function RepairOffer({ delivery, account }: RepairOfferProps) {
  const { specs } = useStudioPorts();
  const [isOpen, setOpen] = useState(false);
  const { postId, platform } = delivery;
  const found = useRead(
    async (db) => {
      const post = await postById(db, postId);
      if (!post || post.deletedAt !== null) return null;
      return {
        post,
        assets: await mediaByIds(
          db,
          post.media.map(({ assetId }) => assetId),
        ),
      };
    },
    [postId],
  );
  const spec = specs.get(platform);
  const repaired =
    found && spec ? repairFor(found.post, specOf(spec, account?.serverInfo), found.assets) : null;
  if (!repaired) return null;
  return (
    <>
      <Button variant="primary" onClick={() => setOpen(true)}>
        {repairLabel(repaired.issue)}
      </Button>
      {isOpen && <RepairDialog delivery={delivery} repaired={repaired} onClose={() => setOpen(false)} />}
    </>
  );
}
