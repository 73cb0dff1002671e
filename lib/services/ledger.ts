import type { Delivery } from '@/lib/domain/delivery';
import type { LedgerEntry } from '@/lib/domain/ledger-entry';
import type { DeliveryEvent } from '@/lib/delivery/decision';
import { chain, NO_LINES, type ChainHead, type LedgerDraft } from '@/lib/ledger/chain';
import {
  confirmedFacts,
  editedFacts,
  goneFacts,
  partText,
  publishedFacts,
  readFacts,
  type Place,
} from '@/lib/ledger/facts-of';
import { judgeReading } from '@/lib/ledger/judge-reading';
import { partsOut } from '@/lib/ledger/parts-out';
import { sameWords } from '@/lib/ledger/same-words';
import type { World } from './world';

type Line = Pick<LedgerEntry, 'kind' | 'facts'>;

/**
 * Appends what a step of a delivery means to its client's ledger. To be called in the step's own transaction, which must hold `ledger` and
 * `accounts`. What goes wrong here is left out of the ledger and stops nothing: a delivery matters more than its proof.
 */
export async function noteStep(
  world: World,
  before: Delivery,
  after: Delivery,
  event: DeliveryEvent,
  device: string,
): Promise<void> {
  try {
    const needsPlace = isConfirmation(event) || event.type === 'read-back' || isChanged(before, after);
    if (!needsPlace) return;
    const place = await placeOf(world, after);
    const lines = [
      ...linesOfAct(after, event, place),
      ...linesOfParts(before, after, place),
      ...(event.type === 'read-back' ? await linesOfLook(world, after, event.readings, place) : []),
    ];
    await append(world, after, lines, device);
  } catch {
    // Left out; see above.
  }
}

/** Appends that deliveries were confirmed as they were queued, in the transaction that adds them. */
export async function noteQueued(
  world: World,
  deliveries: readonly Delivery[],
  device: string,
): Promise<void> {
  try {
    for (const [clientId, rows] of Map.groupBy(deliveries, (delivery) => delivery.clientId)) {
      const drafts: LedgerDraft[] = [];
      for (const delivery of rows) {
        const facts = confirmedFacts(delivery, await placeOf(world, delivery), 'queued');
        drafts.push(draft(world, delivery, { kind: 'confirmed', facts }));
      }
      await write(world, clientId, drafts, device);
    }
  } catch {
    // Left out; see `noteStep`.
  }
}

const WHY = {
  reschedule: 'moved',
  'moved-there': 'moved',
  'update-content': 'changed',
  'it-isnt': 'again',
} as const;

const isConfirmation = (event: DeliveryEvent): boolean => event.type === 'person' && event.act.kind in WHY;

function linesOfAct(after: Delivery, event: DeliveryEvent, place: Place): Line[] {
  if (event.type !== 'person' || !(event.act.kind in WHY)) return [];
  const why = WHY[event.act.kind as keyof typeof WHY];
  return [{ kind: 'confirmed', facts: confirmedFacts(after, place, why) }];
}

const isChanged = (before: Delivery, after: Delivery): boolean =>
  partsOut(before).length !== partsOut(after).length ||
  before.remote?.removedAt !== after.remote?.removedAt ||
  before.remote?.editedAt !== after.remote?.editedAt;

/** Parts that have come out with this step, and what we have done to them since. */
function linesOfParts(before: Delivery, after: Delivery, place: Place): Line[] {
  const parts = partsOut(after);
  const known = partsOut(before).length;
  const [first] = parts;
  const lines = parts.flatMap((part, index): Line[] =>
    index < known ? [] : [{ kind: 'published', facts: publishedFacts(after, part, index + 1, place) }],
  );
  if (!first || known === 0) return lines;
  if (after.remote?.editedAt !== before.remote?.editedAt)
    lines.push({ kind: 'edited-by-us', facts: editedFacts(after, first, place) });
  if (after.remote?.removedAt !== before.remote?.removedAt)
    lines.push(
      ...parts.map((part, index): Line => ({
        kind: 'removed-by-us',
        facts: goneFacts(part, index + 1, place),
      })),
    );
  return lines;
}

/** What a look at the network has found that the ledger doesn't tell yet. */
async function linesOfLook(
  { outbox }: World,
  delivery: Delivery,
  readings: Extract<DeliveryEvent, { type: 'read-back' }>['readings'],
  place: Place,
): Promise<Line[]> {
  if (readings.length === 0) return [];
  const told = await outbox.ledger.where('deliveryId').equals(delivery.id).sortBy('seq');
  return partsOut(delivery).flatMap((part, index): Line[] => {
    const number = index + 1;
    const reading = readings[index];
    if (reading === undefined) return [];
    const isOut = (line: LedgerEntry): boolean =>
      line.kind !== 'confirmed' && line.facts['part'] === String(number);
    const before = told.findLast(isOut);
    // Published by an earlier Tend, or its line could not be written then.
    const published: Line[] = before
      ? []
      : [{ kind: 'published', facts: publishedFacts(delivery, part, number, place) }];
    const kind = judgeReading(before, reading);
    if (kind === null) return published;
    const facts =
      reading === null
        ? goneFacts(part, number, place)
        : readFacts(part, number, reading, sameWords(reading.text, partText(delivery, number)), place);
    return [...published, { kind, facts }];
  });
}

async function placeOf(world: World, { accountId, platform }: Delivery): Promise<Place> {
  const account = await world.outbox.accounts.get(accountId);
  return { handle: account?.handle ?? '', network: world.specs.get(platform)?.name ?? platform };
}

const append = (world: World, delivery: Delivery, lines: readonly Line[], device: string): Promise<void> =>
  write(
    world,
    delivery.clientId,
    lines.map((line) => draft(world, delivery, line)),
    device,
  );

const draft = (world: World, { id, accountId }: Delivery, line: Line): LedgerDraft => ({
  id: world.newId(),
  at: world.clock.now(),
  deliveryId: id,
  accountId,
  ...line,
});

/** Transactions that write to the same table run one after the other, so the head that is read is the head until the lines are there. */
async function write(
  { outbox }: World,
  clientId: string,
  drafts: readonly LedgerDraft[],
  device: string,
): Promise<void> {
  if (drafts.length === 0) return;
  const last = await outbox.ledger
    .where('[clientId+seq]')
    .between([clientId, 0], [clientId, Infinity])
    .last();
  const head: ChainHead = last ?? NO_LINES;
  await outbox.ledger.bulkAdd(chain(clientId, head, drafts, device));
}
