import blueskySpec from '@/lib/platforms/bluesky/spec';
import bluesky from '@/lib/platforms/bluesky/publish';
import type { Account } from '@/lib/domain/account';
import type { Client } from '@/lib/domain/client';
import type { PlatformSpec } from '@/lib/domain/platform';
import type { Publisher } from '@/lib/domain/publisher';
import { fakeSpec } from '@/test/support/fake-world';
import { makeFakePublisher } from './fake-publisher';
import type { SimServer } from './http';
import type { MemoryStore } from './memory-store';
import { PdsServer } from './pds-server';
import { SocialServer, type Memory } from './social-server';
import type { Row } from './table-data';
import type { Timeline } from './timeline';
import type { Truth } from './truth';

const MEMORIES: Readonly<Record<string, Memory>> = { keyed: 'for-ever', hour: 'an-hour', plain: 'none' };

export const PLATFORMS = [...Object.keys(MEMORIES), 'bluesky'] as const;

interface Parts {
  readonly timeline: Timeline;
  readonly truth: Truth;
  readonly store: MemoryStore;
  readonly lag: () => number;
}

/** Networks, clients and connected accounts of a run. */
export interface Scene {
  readonly specs: ReadonlyMap<string, PlatformSpec>;
  readonly publishers: ReadonlyMap<string, Publisher>;
  readonly servers: ReadonlyMap<string, SimServer>;
  readonly vault: Map<string, string>;
}

export const CLIENTS = ['c1', 'c2'] as const;

/** One account of each platform for each client; its id is `<client>-<platform>`, and the networks know it by that. */
export function makeScene({ timeline, truth, store, lag }: Parts): Scene {
  const specs = new Map<string, PlatformSpec>([['bluesky', blueskySpec]]);
  const publishers = new Map<string, Publisher>([['bluesky', bluesky]]);
  const pds = new PdsServer(timeline, truth);
  const servers = new Map<string, SimServer>([[pds.origin, pds]]);
  const vault = new Map<string, string>();
  const row = { createdAt: timeline.now, updatedAt: timeline.now, deletedAt: null, origin: 'device' };
  const put = (table: string, id: string, value: Row): void =>
    void store.tables.get(table)?.rows.set(id, value);
  for (const id of CLIENTS)
    put('clients', id, { ...row, ...CLIENT, id, graceMinutes: id === 'c2' ? 10 : null } satisfies Client);
  const account = (id: string, platform: string, server: string, remoteId = id): void => {
    const made: Account = {
      ...row,
      id,
      clientId: id.split('-')[0] ?? '',
      platform,
      handle: `${id}.test`,
      displayName: id,
      profileUrl: `${server}/${id}`,
      publishBy: 'api',
      remoteId,
      server,
      status: 'connected',
    };
    put('accounts', id, { ...made });
  };
  for (const [name, memory] of Object.entries(MEMORIES)) {
    const origin = `https://${name}.test`;
    const server = new SocialServer({ origin, tellsTime: memory !== 'none', memory, timeline, truth, lag });
    servers.set(origin, server);
    specs.set(name, {
      ...fakeSpec,
      id: name,
      name,
      postsPerDay: name === 'plain' ? { ...fakeSpec.langs, max: 6 } : null,
    });
    publishers.set(name, makeFakePublisher(name, origin, memory));
    for (const client of CLIENTS) {
      account(`${client}-${name}`, name, origin);
      vault.set(`${client}-${name}`, server.signIn(`${client}-${name}`));
    }
  }
  for (const client of CLIENTS) {
    const id = `${client}-bluesky`;
    account(id, 'bluesky', pds.origin, pds.didOf(id));
    vault.set(id, pds.signIn(id));
  }
  return { specs, publishers, servers, vault };
}

const CLIENT = {
  name: 'Casa Luz',
  color: '#0b7285',
  zone: 'Europe/Lisbon',
  voice: { bannedWords: [], signature: '' },
  pausedAt: null,
};
