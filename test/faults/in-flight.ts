import assert from 'node:assert/strict';
import { Gate } from '../servers/gate.ts';
import { queue, reached, row } from './acts.ts';
import { passTime } from './in-page.ts';
import type { Rig } from './rig.ts';

/** Longer than an attempt may take: after it nothing of the old request can still be running. */
export const DEADLINE_MS = 95_000;

/** Queues for now; comes back when the write waits at the gate. */
export async function inFlight(
  rig: Rig,
  kind: 'hold-before' | 'hold-after',
): Promise<{ id: string; gate: Gate }> {
  const gate = new Gate();
  rig.network.faults.on(rig.write, { kind, gate }, { containing: rig.text });
  const id = await queue(rig);
  await reached(gate);
  assert.equal((await row(rig, id))['state'], 'sending');
  return { id, gate };
}

/** Kills the browser, and lets the attempt's deadline pass while it is down: what is stored is made older instead of waiting. */
export async function killLater(rig: Rig): Promise<void> {
  await rig.browser.page.evaluate(passTime, { ms: DEADLINE_MS, thenHold: true });
  await rig.browser.kill();
}
