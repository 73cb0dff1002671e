import { useState } from 'react';
import { useRead } from '@/components/ports/use-read';
import { Detail } from '@/components/ui/detail';
import { activityOfDelivery } from '@/lib/db/reads/activity-of-delivery';
import { attemptsOfDelivery } from '@/lib/db/reads/attempts-of-delivery';
import type { Delivery } from '@/lib/domain/delivery';
import { detailText } from './detail-text';
import { PartsList } from './parts-list';

/** The parts of a thread; attempts, key, hash, times and failures of one delivery, copyable. Nothing is read before it is opened. */
export function DeliveryDetail({ delivery }: { readonly delivery: Delivery }) {
  const [isOpened, setOpened] = useState(false);
  const { id } = delivery;
  const attempts = useRead(async (db) => (isOpened ? attemptsOfDelivery(db, id) : []), [id, isOpened]);
  const story = useRead(async (db) => (isOpened ? activityOfDelivery(db, id) : []), [id, isOpened]);
  return (
    <>
      <PartsList delivery={delivery} />
      <Detail text={detailText(delivery, attempts ?? [], story ?? [])} onOpen={() => setOpened(true)} />
    </>
  );
}
