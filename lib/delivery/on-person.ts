import type { Delivery } from '@/lib/domain/delivery';
import { failure } from '@/lib/domain/failure';
import type { Decision, Facts, LogLine, PersonAct } from './decision';
import { enterOpen, enterRest, type RestState } from './enter';
import { possibleActs } from './person-acts';
import { partOut } from './published';
import { handedOver } from './handed-over';
import { leadMs } from './lead';

/** A decision of the person. One that isn't possible in this state (any more) changes nothing. */
export function onPerson(delivery: Delivery, act: PersonAct, facts: Facts): Decision {
  // That it was moved there is a fact; that it may be was asked before.
  const asks = act.kind === 'moved-there' ? 'reschedule' : act.kind;
  if (!possibleActs(delivery).has(asks)) return { delivery, log: [], effects: [] };
  switch (act.kind) {
    case 'cancel':
      return rest(delivery, 'cancelled', { kind: 'delivery-cancelled', by: 'person' }, facts, act.because);
    case 'drop':
      return rest(delivery, 'dropped', { kind: 'delivery-dropped', by: 'person' }, facts, act.because);
    case 'done-by-hand':
      return rest(delivery, 'done-by-hand', { kind: 'delivery-done-by-hand', by: 'person' }, facts);
    case 'reinstate':
      return open(delivery, {}, { kind: 'delivery-released', by: 'person' }, facts);
    case 'its-there': {
      const there = partOut(delivery, { id: '', url: null }, 'person', facts);
      return withEnd(delivery, there);
    }
    case 'it-isnt':
      // The person's word for it, and the wish to post it: due now, same bytes, same key.
      return withEnd(delivery, {
        delivery: enterOpen(delivery, 'prepared', facts.now, facts, {
          dueAt: facts.now,
          attemptId: null,
          firstSentAt: null,
        }),
        log: [{ kind: 'delivery-released', by: 'person' }],
        effects: [],
      });
    case 'reschedule':
      return open(
        delivery,
        {
          planned: act.planned,
          dueAt: act.dueAt,
          slotId: act.slotId,
          handOver: undefined,
          ...(delivery.reason?.code === 'paced' ? { unpaced: true } : {}),
        },
        {
          kind: 'delivery-rescheduled',
          by: 'person',
          args: { dueAt: String(act.dueAt), zone: act.planned.zone },
        },
        facts,
      );
    case 'hand-over':
      return open(
        delivery,
        { handOver: {} },
        { kind: 'delivery-handed-over', by: 'person', args: { at: String(delivery.dueAt) } },
        facts,
      );
    case 'take-back':
      return open(delivery, { handOver: undefined }, { kind: 'delivery-taken-back', by: 'person' }, facts);
    case 'moved-there': {
      const { planned, dueAt, at } = act;
      const moved = handedOver(
        { ...delivery, planned, dueAt, slotId: null },
        { id: delivery.handOver?.id ?? '', at },
        facts,
      );
      const args = { dueAt: String(dueAt), zone: planned.zone };
      return { ...moved, log: [{ kind: 'delivery-rescheduled', by: 'person', args }] };
    }
    case 'update-content':
      return open(
        delivery,
        // What the network's scheduler held was taken back for this, and is given to it anew.
        {
          content: act.content,
          revision: act.revision,
          handOver: delivery.handOver && {},
        },
        { kind: 'delivery-content-updated', by: 'person' },
        facts,
      );
  }
}

/** Back to `scheduled`, to be prepared anew. The key stays: see delivery.design.md. */
function open(delivery: Delivery, patch: Partial<Delivery>, line: LogLine, facts: Facts): Decision {
  const dueAt = patch.dueAt ?? delivery.dueAt;
  const content = patch.content ?? delivery.content;
  const nextAt = patch.handOver ? facts.now : Math.max(facts.now, dueAt - leadMs(content));
  const clean = { frozen: null, attemptId: null, attempts: 0, prepareTries: 0, looks: 0 };
  return {
    delivery: enterOpen(delivery, 'scheduled', nextAt, facts, { ...patch, ...clean }),
    log: [line],
    effects: [],
  };
}

function rest(delivery: Delivery, state: RestState, line: LogLine, facts: Facts, because?: string): Decision {
  const reason = because === undefined ? delivery.reason : failure('aborted', because);
  return withEnd(delivery, {
    delivery: enterRest(delivery, state, facts, { reason }),
    log: [line],
    effects: [],
  });
}

/** Closes the attempt whose outcome the person has just settled. */
const withEnd = (delivery: Delivery, decision: Decision): Decision =>
  delivery.attemptId === null
    ? decision
    : { ...decision, ends: { id: delivery.attemptId, outcome: 'person-decided', failure: delivery.reason } };
