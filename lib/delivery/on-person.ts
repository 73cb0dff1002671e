import { ASKING_STATES, type Delivery } from '@/lib/domain/delivery';
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
      return reinstate(delivery, facts);
    case 'its-there': {
      const there = partOut(delivery, { id: '', url: act.url ?? null }, 'person', facts);
      return withEnd(delivery, there);
    }
    case 'it-isnt':
      // The person's word for it, and the wish to post it: due then, same bytes, same key.
      return withEnd(delivery, {
        delivery: enterOpen(delivery, 'prepared', act.dueAt ?? facts.now, facts, {
          dueAt: act.dueAt ?? facts.now,
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
        // What the network's scheduler held was taken back for this, and is given to it anew; a thread is not for it.
        {
          content: act.content,
          revision: act.revision,
          handOver: delivery.handOver && !act.content.rest?.length ? {} : undefined,
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

/** Back to where it was taken from: to what it asked, or else to work. */
function reinstate(delivery: Delivery, facts: Facts): Decision {
  const line: LogLine = { kind: 'delivery-released', by: 'person' };
  const { asked } = delivery;
  if (!asked || isAnswered(asked, facts)) return open(delivery, { asked: undefined }, line, facts);
  const { state, reason } = asked;
  return {
    delivery: enterRest(delivery, state as RestState, facts, { reason, asked: undefined }),
    log: [line],
    effects: [],
  };
}

/** What was asked about the account, and it is ready by now. */
const isAnswered = ({ state, reason }: NonNullable<Delivery['asked']>, { account }: Facts): boolean =>
  account === 'ready' && (state === 'needs-login' || reason?.code === 'account-gone');

function rest(delivery: Delivery, state: RestState, line: LogLine, facts: Facts, because?: string): Decision {
  const reason = because === undefined ? delivery.reason : failure('aborted', because);
  return withEnd(delivery, {
    delivery: enterRest(delivery, state, facts, {
      reason,
      ...(ASKING_STATES.has(delivery.state)
        ? { asked: { state: delivery.state, reason: delivery.reason } }
        : {}),
    }),
    log: [line],
    effects: [],
  });
}

/** Closes the attempt whose outcome the person has just settled. */
const withEnd = (delivery: Delivery, decision: Decision): Decision =>
  delivery.attemptId === null
    ? decision
    : { ...decision, ends: { id: delivery.attemptId, outcome: 'person-decided', failure: delivery.reason } };
