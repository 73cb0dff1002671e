import mastodon from '@/lib/platforms/mastodon/publish';
import { remoteIdOf } from '@/lib/platforms/mastodon/remote-id';
import mastodonSpec from '@/lib/platforms/mastodon/spec';
import blueskySpec from '@/lib/platforms/bluesky/spec';
import bluesky from '@/lib/platforms/bluesky/publish';
import type { Account, ServerInfo } from '@/lib/domain/account';
import type { Client } from '@/lib/domain/client';
import type { PlatformSpec } from '@/lib/domain/platform';
import type { Publisher } from '@/lib/domain/publisher';
import { fakeSpec } from '@/test/support/fake-world';
import { makeFakePublisher } from './fake-publisher';
import type { SimServer } from './http';
import { MastodonServer } from './mastodon-server';
import type { MemoryStore } from './memory-store';
import { PdsServer } from './pds-server';
import { SocialServer } from './social-server';
import type { Row } from './table-data';
import type { Timeline } from './timeline';
import type { Truth } from './truth';

/** The networks of a run. */
export const NETWORKS = ['keyed', 'mastodon', 'snac', 'bluesky'] as const;

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

/** One account of each network for each client; its id is `<client>-<network>`, and the networks know it by that. */
export function makeScene({ timeline, truth, store, lag }: Parts): Scene {
  const specs = new Map(
    [blueskySpec, mastodonSpec, { ...fakeSpec, id: 'keyed' }].map((spec) => [spec.id, spec]),
  );
  const pds = new PdsServer(timeline, truth);
  const keyed = new SocialServer({ origin: 'https://keyed.test', timeline, truth });
  const others = (['mastodon', 'snac'] as const).map(
    (software) => [software, new MastodonServer({ software, timeline, truth, lag })] as const,
  );
  const publishers = new Map(
    [bluesky, mastodon, makeFakePublisher('keyed', keyed.origin)].map((publisher) => [
      publisher.platform,
      publisher,
    ]),
  );
  const servers = new Map<string, SimServer>(
    [pds, keyed, ...others.map(([, server]) => server)].map((server) => [server.origin, server]),
  );
  const vault = new Map<string, string>();
  const row = { createdAt: timeline.now, updatedAt: timeline.now, deletedAt: null, origin: 'device' };
  const put = (table: string, id: string, value: Row): void =>
    void store.tables.get(table)?.rows.set(id, value);
  for (const id of CLIENTS)
    put('clients', id, { ...row, ...CLIENT, id, graceMinutes: id === 'c2' ? 10 : null } satisfies Client);
  const account = (
    id: string,
    platform: string,
    server: string,
    remoteId: string,
    serverInfo?: ServerInfo,
  ): void => {
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
      ...(serverInfo ? { serverInfo } : {}),
    };
    put('accounts', id, { ...made });
  };
  for (const client of CLIENTS) {
    account(`${client}-keyed`, 'keyed', keyed.origin, `${client}-keyed`);
    vault.set(`${client}-keyed`, keyed.signIn(`${client}-keyed`));
    account(`${client}-bluesky`, 'bluesky', pds.origin, pds.didOf(`${client}-bluesky`));
    vault.set(`${client}-bluesky`, pds.signIn(`${client}-bluesky`));
    for (const [software, server] of others) {
      const id = `${client}-${software}`;
      account(id, 'mastodon', server.origin, remoteIdOf(id, server.origin), server.info);
      vault.set(id, server.signIn(id));
    }
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
