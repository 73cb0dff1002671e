import type { Browser } from './browser';
import type { Faults } from './faults';
import type { MemoryStore } from './memory-store';
import type { Rng } from './rng';
import type { Timeline } from './timeline';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** How long something lasts: mostly minutes, sometimes days. */
const spell = (rng: Rng): number =>
  rng.pick([
    () => rng.between(1_000, 2 * MINUTE_MS),
    () => rng.between(MINUTE_MS, 40 * MINUTE_MS),
    () => rng.between(HOUR_MS, 5 * HOUR_MS),
    () => rng.between(DAY_MS, 3 * DAY_MS),
  ])();

/** Off by hours, days, or in the year 2071. */
const wrongBy = (rng: Rng): number =>
  rng.pick([
    () => rng.between(-10 * MINUTE_MS, 10 * MINUTE_MS),
    () => rng.between(-5 * HOUR_MS, 5 * HOUR_MS),
    () => rng.between(-40 * DAY_MS, 40 * DAY_MS),
    () => 45 * 365 * DAY_MS,
    () => 0,
  ])();

interface Parts {
  readonly timeline: Timeline;
  readonly rng: Rng;
  readonly faults: Faults;
  readonly browser: Browser;
  readonly store: MemoryStore;
  readonly onClock: () => void;
  /** Has something done whenever a request leaves that would publish. */
  readonly onPublish: (blow: () => void) => void;
}

/** Puts the blows to the machine as a whole onto the timeline, anywhere in the next `horizon` ms. */
export function unleash(
  { timeline, rng, faults, browser, store, onClock, onPublish }: Parts,
  horizon: number,
): void {
  const sometime = (times: number, blow: () => void): void => {
    for (let n = 0; n < times; n++) timeline.world(rng.between(0, horizon), blow);
  };
  sometime(faults.closes, () => {
    if (!browser.isOpen) return;
    browser.close(rng.chance(0.5));
    timeline.world(spell(rng), () => browser.open());
  });
  sometime(faults.sleeps, () => {
    if (timeline.asleep) return;
    onClock();
    browser.sleep(spell(rng));
  });
  const misset = (spellMs: number): void => {
    onClock();
    browser.setClock(wrongBy(rng));
    timeline.world(spellMs, () => {
      onClock();
      browser.setClock(0);
    });
  };
  sometime(faults.clocks, () => misset(spell(rng)));
  let left = faults.clocks;
  onPublish(() => {
    if (left-- > 0) timeline.world(rng.between(0, 3_000), () => misset(rng.between(10_000, 5 * MINUTE_MS)));
  });
  sometime(faults.fullDisks, () => {
    store.full = true;
    timeline.world(Math.min(spell(rng), 2 * HOUR_MS), () => void (store.full = false));
  });
  sometime(faults.offlines, () => {
    browser.isOnline = false;
    timeline.world(spell(rng), () => browser.nowOnline());
  });
}
