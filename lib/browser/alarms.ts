import browser from 'webextension-polyfill';

/** Calls back for each alarm of ours. Register synchronously at the top of the background, or a wake-up is lost. */
export const onAlarm = (handle: (name: string) => void): void =>
  browser.alarms.onAlarm.addListener(({ name }) => handle(name));

/** Further ahead than the tick can be, unless the clock was set back since. */
const TOO_FAR_MS = 2 * 60_000;

/**
 * Makes sure that the one-minute tick exists. Never re-creates one that is due: that would cancel the browser's own late fire. `now`: epoch
 * ms; alarms stand still until a clock that was set back has caught up (Chrome 123+ counts by the wall clock).
 */
export async function ensureTick(now: number): Promise<void> {
  const existing = await browser.alarms.get('tick');
  if (existing?.periodInMinutes !== 1 || existing.scheduledTime > now + TOO_FAR_MS)
    browser.alarms.create('tick', { delayInMinutes: 1, periodInMinutes: 1 });
}

/** Sets, moves or (null) clears the "next due" alarm; leaves it alone where it stands at `when` (epoch ms) already. */
export async function setNextDue(when: number | null): Promise<void> {
  const existing = await browser.alarms.get('next-due');
  if (when === null) {
    if (existing) await browser.alarms.clear('next-due');
    return;
  }
  if (existing?.scheduledTime !== when) browser.alarms.create('next-due', { when });
}
