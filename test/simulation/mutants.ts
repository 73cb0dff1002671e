/** A piece of a source that is replaced by another while it is loaded. */
export interface Patch {
  readonly file: string;
  /** Must be there exactly once. */
  readonly find: string;
  readonly replace: string;
}

/** A bug that somebody might write one day. */
export interface Mutant {
  readonly name: string;
  readonly patches: readonly Patch[];
  /** One of the few that CI plants. */
  readonly quick?: true;
}

const patch = (file: string, find: string, replace: string): Patch => ({ file, find, replace });
const mutant = (name: string, ...patches: readonly Patch[]): Mutant => ({ name, patches });
const quick = (name: string, ...patches: readonly Patch[]): Mutant => ({ name, patches, quick: true });

const TICK = 'lib/delivery/on-tick.ts';
const DECIDE = 'lib/delivery/decide.ts';
const STEP = 'lib/services/step.ts';
const EFFECTS = 'lib/services/run-effects.ts';

/** Each must be caught by some seed; `simulate -- --mutants` shows by which. */
export const MUTANTS: readonly Mutant[] = [
  quick(
    'the attempt is written after the send',
    patch(STEP, 'if (decided.opens) await outbox.attempts.add(decided.opens);', ''),
    patch(
      EFFECTS,
      'await runEffects(world, await step(world, decision.delivery.id, event));',
      `if (decision.opens) await world.outbox.attempts.add(decision.opens);
       await runEffects(world, await step(world, decision.delivery.id, event));`,
    ),
  ),
  quick(
    'what is unknown is sent again',
    patch(
      'lib/delivery/on-sent.ts',
      '...unknownOutcome(delivery, reason, facts),',
      '...retryLater(delivery, reason, facts),',
    ),
  ),
  mutant(
    'what a dead worker was sending is sent again',
    patch(
      'lib/delivery/owner-lost.ts',
      "case 'sending':\n",
      "case 'sending':\n      return { delivery: enterOpen(delivery, 'prepared', facts.now, facts), log: [], effects: [] };\n",
    ),
  ),
  quick(
    'looked for before the deadline',
    patch(
      'lib/delivery/unknown-outcome.ts',
      'Math.max(facts.now, delivery.nextAt ?? facts.now)',
      'facts.now',
    ),
  ),
  quick(
    'the lease is lost: a worker takes its own work for a dead one’s',
    patch('lib/services/scan.ts', 'owner !== world.owner);', 'owner !== null);'),
  ),
  mutant(
    'the owner is not compared',
    patch(
      DECIDE,
      "state === 'claimed' && owner === facts.owner && version === claim",
      "state === 'claimed' && owner !== '' && version + claim > 0 && facts.now > 0",
    ),
  ),
  mutant(
    'a preparation of before an edit counts',
    patch(DECIDE, 'owner === facts.owner && version === claim', 'owner === facts.owner && version >= claim'),
  ),
  mutant(
    'the row is not read again',
    patch(
      STEP,
      'steps(world, [id], (take) => take(id, event));',
      'world.outbox.deliveries.get(id).then((stale) => steps(world, [id], (take) => take(id, event), stale));',
    ),
    patch(
      STEP,
      'work: (take: Take) => Promise<T>,\n',
      'work: (take: Take) => Promise<T>,\n  stale?: Delivery,\n',
    ),
    patch(STEP, '= changed.get(id) ?? rows.get(id);', '= changed.get(id) ?? stale ?? rows.get(id);'),
  ),
  mutant(
    'the alarm names the post: it goes when it rings',
    patch(TICK, 'if (facts.now < at)\n    return', 'if (facts.now < 0)\n    return'),
  ),
  quick(
    'the newest post of the account is taken for ours',
    patch(
      'lib/platforms/mastodon/verify.ts',
      'candidates.findLast((one) => showsWords(one, body.status));',
      'candidates.find((one) => one.id !== null || showsWords(one, body.status));',
    ),
  ),
  mutant(
    'a pause is not looked at again in the instant of sending',
    patch(
      TICK,
      'judged again in the instant of sending.\n  const blocked = blockedBy(delivery, facts);',
      'judged\n  const blocked = blockedBy(delivery, { ...facts, paused: false });',
    ),
  ),
  mutant(
    'lateness is not looked at again in the instant of sending',
    patch(
      TICK,
      'judged again in the instant of sending.\n  const blocked = blockedBy(delivery, facts);',
      'judged\n  const blocked = blockedBy(delivery, { ...facts, graceMs: Infinity });',
    ),
  ),
  quick(
    'the remote id is stored after the notification',
    patch('lib/delivery/published.ts', 'remote: { ...first, removedAt: null },', 'remote: null,'),
    patch(
      EFFECTS,
      'world.tell.delivery(decision.delivery);',
      `world.tell.delivery(decision.delivery);
      const [remote] = decision.delivery.sent ?? [];
      if (remote) await world.outbox.deliveries.update(decision.delivery.id, { remote: { ...remote, removedAt: null } });`,
    ),
  ),
  mutant(
    'a new key after a refusal',
    patch(TICK, 'key: delivery.key ?? facts.newKey,', 'key: facts.newKey,'),
  ),
  quick(
    'a backlog is not spaced',
    patch(
      'lib/services/scan.ts',
      "const isLate = state === 'scheduled' && now - dueAt >= LATE_MS;",
      'const isLate = now < 0 - LATE_MS;',
    ),
    patch(
      'lib/delivery/must-wait.ts',
      'const isLate = now - delivery.dueAt >= LATE_MS;',
      'const isLate = now < 0 - LATE_MS;',
    ),
  ),
  mutant(
    'the grace period is ignored',
    patch(
      'lib/delivery/lateness.ts',
      'at > delivery.dueAt + facts.graceMs;',
      'at > delivery.dueAt + facts.graceMs + 1e12;',
    ),
  ),
  quick(
    'a thread begins again with its first part',
    patch(
      'lib/delivery/owner-lost.ts',
      "enterOpen(delivery, 'scheduled', facts.now, facts)",
      "enterOpen(delivery, 'scheduled', facts.now, facts, { sent: undefined })",
    ),
  ),
  mutant(
    'a clock that goes back sends again',
    patch(
      'lib/delivery/on-set-back.ts',
      'return change(enterOpen(delivery, state, next,',
      "return change(enterOpen(delivery, state === 'unknown' || state === 'sending' ? 'prepared' : state, state === 'unknown' || state === 'sending' ? facts.now : next,",
    ),
  ),
  mutant(
    'a floor is ignored',
    patch(
      'lib/delivery/must-wait.ts',
      'return until > now ? until : null;',
      'return until > now + 1e12 ? until : null;',
    ),
  ),
  mutant(
    'a wrong clock is trusted',
    patch(
      'lib/delivery/must-wait.ts',
      '!mustAskTime && (skewMs === null || Math.abs(skewMs) <= MAX_SKEW_MS)',
      '!mustAskTime || MAX_SKEW_MS > 0 || skewMs === null',
    ),
  ),
  mutant(
    'an unknown outcome is taken for a refusal',
    patch(
      'lib/delivery/on-sent.ts',
      "new Set([\n  'rejected',",
      "new Set([\n  'unknown-outcome',\n  'rejected',",
    ),
  ),
  mutant(
    'not seen is believed where keys are ignored',
    patch(
      'lib/delivery/resend-until.ts',
      'firstSentAt == null ? Infinity : firstSentAt + resendWindowMs',
      'firstSentAt == null || resendWindowMs < 1 ? Infinity : firstSentAt + resendWindowMs',
    ),
  ),
  mutant(
    'what is being sent can be cancelled',
    patch(
      'lib/delivery/person-acts.ts',
      'if (LOCKED_STATES.has(state)) return new Set();',
      "if (LOCKED_STATES.has(state)) return new Set(['cancel']);",
    ),
  ),
  mutant(
    'an edit leaves the frozen body as it was',
    patch(
      'lib/delivery/on-person.ts',
      'const clean = { frozen: null, attemptId: null, attempts: 0,',
      'const clean = { attemptId: null, attempts: 1,',
    ),
  ),
  mutant(
    'a state without a deadline',
    patch(
      'lib/delivery/on-sent.ts',
      "enterOpen(delivery, 'retry-at', next, facts,",
      "enterOpen(delivery, 'retry-at', Number.NaN, facts,",
    ),
  ),
];
