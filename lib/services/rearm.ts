import { LEAD_MS } from '@/lib/delivery/timing';
import type { World } from './world';

/** Firefox fires an alarm set more than 2^32 ms ahead at once (measured 2026-11), so none is set further than this. */
const FURTHEST_MS = 24 * 60 * 60_000;

/** Up to so far ahead a timer meets the instant; alarms of installed extensions are 30 s apart at least. */
const TIMER_MS = LEAD_MS + 15_000;

/**
 * Sets the one "next due" alarm, and a timer for what is near. While something prepared waits for its instant the background is kept
 * alive, which is 45 s at most; what only waits to be prepared is left to the alarm.
 */
export async function rearm({ outbox, clock, wake }: World): Promise<void> {
  const first = await outbox.deliveries.orderBy('nextAt').first();
  const now = clock.now();
  if (first?.nextAt === undefined) {
    wake.setTimer(null, { keepAlive: false });
    await wake.setNextDue(null);
    return;
  }
  const near = first.nextAt - now <= TIMER_MS;
  const isReady = first.state === 'prepared' || first.state === 'retry-at';
  wake.setTimer(near ? Math.max(0, first.nextAt - now) : null, {
    keepAlive: isReady,
  });
  // What is ready long before its instant, such as a film, is woken for in time for the timer that meets it.
  const at = isReady && !near ? first.nextAt - LEAD_MS : first.nextAt;
  await wake.setNextDue(Math.min(Math.max(at, now), now + FURTHEST_MS));
}
