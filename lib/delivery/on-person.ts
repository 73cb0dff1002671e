import type { Delivery } from '@/lib/domain/delivery';
import { failure } from '@/lib/domain/failure';
import type { Decision, Facts, LogLine, PersonAct } from './decision';
import { enterOpen, enterRest, type RestState } from './enter';
import { possibleActs } from './person-acts';
import { published } from './published';
import { LEAD_MS } from './timing';

/** A decision of the person. One that isn't possible in this state (any more) changes nothing. */
export function onPerson(delivery: Delivery, act: PersonAct, facts: Facts): Decision {
  if (!possibleActs(delivery).has(act.kind)) return { delivery, log: [], effects: [] };
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
      const there = published(delivery, { id: '', url: null, proof: 'person' }, facts);
      return withEnd(delivery, there);
    }
    case 'it-isnt':
      // The person's word for it, and the wish to post it: due now, same bytes, same key.
      return withEnd(delivery, {
        delivery: enterOpen(delivery, 'prepared', facts.now, facts, { dueAt: facts.now, attemptId: null }),
        log: [{ kind: 'delivery-released', by: 'person' }],
        effects: [],
      });
    case 'reschedule':
      return open(
        delivery,
        { planned: act.planned, dueAt: act.dueAt, slotId: act.slotId },
        {
          kind: 'delivery-rescheduled',
          by: 'person',
          args: { dueAt: String(act.dueAt), zone: act.planned.zone },
        },
        facts,
      );
    case 'update-content':
      return open(
        delivery,
        { content: act.content, revision: act.revision },
        { kind: 'delivery-content-updated', by: 'person' },
        facts,
      );
  }
}

/** Back to `scheduled`, to be prepared anew. The key stays: see delivery.design.md. */
function open(delivery: Delivery, patch: Partial<Delivery>, line: LogLine, facts: Facts): Decision {
  const dueAt = patch.dueAt ?? delivery.dueAt;
  const nextAt = Math.max(facts.now, dueAt - LEAD_MS);
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
