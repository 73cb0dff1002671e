import type { PlatformSpec } from '@/lib/domain/platform';
import type { Publisher } from '@/lib/domain/publisher';
import { makeTimeWatch } from '@/lib/services/time-watch';
import type { World } from '@/lib/services/world';
import type { Browser } from './browser';
import type { Life } from './life';
import type { MemoryStore } from './memory-store';
import type { Network } from './network';
import type { Rng } from './rng';

interface Options {
  readonly store: MemoryStore;
  readonly network: Network;
  readonly rng: Rng;
  readonly specs: ReadonlyMap<string, PlatformSpec>;
  readonly publishers: ReadonlyMap<string, Publisher>;
  /** Secrets by account, on the disk. */
  readonly vault: Map<string, string>;
  readonly isOnline: () => boolean;
}

/** The services' world for one life of the worker. All that it awaits goes through the life, and ends with it. */
export function makeWorld(options: Options, life: Life, browser: Browser): World {
  const { store, network, rng, specs, publishers, vault } = options;
  let ids = 0;
  return {
    library: store.connect(life),
    outbox: store.connect(life),
    vault: {
      read: (id) => life.step(`vault read ${id}`, () => vault.get(id) ?? null),
      write: (id, secret) =>
        life.step(`vault write ${id}`, () => {
          if (store.full) throw new DOMException('the disk is full', 'QuotaExceededError');
          vault.set(id, secret);
        }),
      forget: (id) => life.step(`vault forget ${id}`, () => void vault.delete(id)),
    },
    clock: { now: browser.wall },
    random: () => rng.next(),
    newId: () => `${life.name.replace(' ', '-')}-${++ids}`,
    fetch: network.fetchOf(life),
    online: options.isOnline,
    owner: life.name,
    specs,
    profiles: new Map(),
    publishers,
    withLock: (name, work) => browser.locks.hold(life, name, work),
    async keepAliveWhile(work) {
      life.kept += 1;
      try {
        return await work();
      } finally {
        life.kept -= 1;
      }
    },
    wake: {
      setNextDue: (when) =>
        life.step('alarm next-due', () => {
          if (when === null) browser.alarms.clear('next-due');
          else if (browser.alarms.at('next-due') !== when) browser.alarms.set('next-due', when);
        }),
      setTimer: (ms, { keepAlive }) => browser.setTimer(life, ms, keepAlive),
    },
    tell: { changed: () => undefined, delivery: () => undefined },
    time: makeTimeWatch(browser.wall, browser.monotonic),
  };
}
