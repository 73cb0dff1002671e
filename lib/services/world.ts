import type { TendDb } from '@/lib/db/open';
import type { Reserve } from '@/lib/db/reserve';
import type { Clock } from '@/lib/domain/clock';
import type { Delivery } from '@/lib/domain/delivery';
import type { PlatformSpec } from '@/lib/domain/platform';
import type { ProfileData } from '@/lib/domain/profile-data';
import type { ProfileApi } from '@/lib/domain/profile-api';
import type { Publisher } from '@/lib/domain/publisher';
import type { PagesPort } from './pages/pages-port';
import type { TimeWatch } from './time-watch';
import type { Vault } from './vault';
import type { Witness } from './witness';

/** Everything the services need of the outside; the background wires the real one, tests and simulations their own. */
export interface World {
  readonly library: TendDb;
  /** The same database, committing strictly. */
  readonly outbox: TendDb;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly random: () => number;
  readonly newId: () => string;
  readonly fetch: typeof fetch;
  readonly online: () => boolean;
  /** Id of this instance of the background. */
  readonly owner: string;
  readonly specs: ReadonlyMap<string, PlatformSpec>;
  /** What each platform shows of a company, by platform id. */
  readonly profiles: ReadonlyMap<string, ProfileData>;
  readonly publishers: ReadonlyMap<string, Publisher>;
  /** Absent where there are none. */
  readonly profileApis?: ReadonlyMap<string, ProfileApi>;
  readonly withLock: <T>(name: string, work: () => Promise<T>) => Promise<T>;
  readonly keepAliveWhile: <T>(work: () => Promise<T>) => Promise<T>;
  readonly wake: WakePort;
  readonly tell: TellPort;
  readonly time: TimeWatch;
  /** Room on the disk for when there is none; absent where there is no disk. */
  readonly reserve?: Reserve;
  /** The networks' pages in this browser; absent where there is none. */
  readonly pagesPort?: PagesPort;
  /** Remembers the library outside of the database; absent where nothing does. */
  readonly witness?: Witness;
}

/** How the background is woken again. */
export interface WakePort {
  /** Alarm at an epoch ms, or none. May fire late, twice or never. */
  setNextDue(when: number | null): Promise<void>;
  /** Calls `scan` after so many ms unless the background dies before; replaces the timer before it. */
  setTimer(ms: number | null, options: { readonly keepAlive: boolean }): void;
}

/** What comes after a commit and may fail without harm (rule R5). */
export interface TellPort {
  /** Something that the popup or the badge shows has changed. */
  changed(): void;
  /** The delivery has come to something that the person should hear of. */
  delivery(delivery: Delivery): void;
}
