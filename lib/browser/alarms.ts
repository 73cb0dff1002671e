import browser from 'webextension-polyfill';

/** Calls back for each alarm of ours. Register synchronously at the top of the background, or a wake-up is lost. */
export const onAlarm = (handle: (name: string) => void): void =>
  browser.alarms.onAlarm.addListener(({ name }) => handle(name));

/** Makes sure that the one-minute tick exists. Never re-creates it: that would cancel the browser's own late fire. */
export async function ensureTick(): Promise<void> {
  const existing = await browser.alarms.get('tick');
  if (existing?.periodInMinutes !== 1)
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
