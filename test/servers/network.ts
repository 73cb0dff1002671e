import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptAccounts, makeAccount } from './accounts.ts';
import type { NewAccount, PracticeAccount } from './accounts.ts';
import { startConnectProxy } from './connect-proxy.ts';
import { ensureInstalled } from './ensure-installed.ts';
import { createFaultProxy } from './fault-proxy.ts';
import { FaultPlan } from './fault.ts';
import { readBody, forward, reply } from './forward.ts';
import { createFrontFetch } from './front-fetch.ts';
import * as hosts from './hosts.ts';
import { blueskyApp, publicApi } from './public-bluesky.ts';
import type { LoggedRequest } from './request-log.ts';
import { startSocial } from './social.ts';
import type { Social } from './social.ts';
import { spawnPds } from './spawn-pds.ts';
import { startTlsFront } from './tls-front.ts';
import type { Handler, Router } from './tls-front.ts';
import { withPracticePosts } from './with-practice-posts.ts';
import { webSite } from './web-sites.ts';

export interface PracticeNetworkOptions {
  /** Kept data folder; without it a temporary one, removed at the end. One network at a time per folder. */
  readonly dir?: string;
  /** The server's own rate limits; off by default. */
  readonly rateLimits?: boolean;
  /** Up to how large files the server takes; 5 MiB by default, as the server has it by itself. */
  readonly blobBytes?: number;
  /** With a second platform: snac, which speaks Mastodon's API. Off by default, since not every system can have it. */
  readonly social?: boolean;
  /** With the networks' own pages (`test/sites`), built first where their sources have changed. Off by default. */
  readonly sites?: boolean;
}

export interface PracticeNetwork {
  readonly frontPort: number;
  /** PEM of the front's certificate, for clients that can name a certificate authority. */
  readonly cert: string;
  /** For Chromium's `--ignore-certificate-errors-spki-list=`. */
  readonly spki: string;
  /** For Chromium's `--host-resolver-rules=`. */
  readonly resolverRules: string;
  /** For Firefox: CONNECT to practice hosts leads to the front, all else is refused. */
  readonly connectProxyPort: number;
  /** The server past the front and its faults, as `http://127.0.0.1:<port>`: for reading back. */
  readonly serverUrl: string;
  readonly serverPid: number;
  readonly accounts: readonly PracticeAccount[];
  /** Where `social` was asked for. */
  readonly social: Social | null;
  readonly faults: FaultPlan;
  /** `fetch` through the front, for publishers tested in Node. */
  readonly fetch: typeof fetch;
  /** Requests to the server so far, oldest first. */
  requests(): readonly LoggedRequest[];
  /** Nobody listens at the front any more: connections are refused. */
  closeDoor(): Promise<void>;
  /** Listens again, at the same port. */
  openDoor(): Promise<void>;
  /** One more account, for a test that wants an empty one. Its handle must end in `.test`. */
  createAccount(account: NewAccount): Promise<PracticeAccount>;
  stop(): Promise<void>;
}

/** Starts the whole practice network on loopback; `stop` leaves no process behind. */
export async function startPracticeNetwork(options: PracticeNetworkOptions = {}): Promise<PracticeNetwork> {
  await ensureInstalled();
  // Only now can a module be loaded that needs the installed packages.
  const { keptCertificate, spkiHash } = await import('./certificate.ts');

  const dir = options.dir ?? (await mkdtemp(join(tmpdir(), 'tend-practice-')));
  const certificate = await keptCertificate(dir, hosts.CERTIFICATE_HOSTS);
  const pds = await spawnPds({
    dir,
    publicHost: hosts.PDS_HOST,
    rateLimits: options.rateLimits ?? false,
    temporary: !options.dir,
    ...(options.blobBytes === undefined ? {} : { blobBytes: options.blobBytes }),
  });
  const serverUrl = `http://127.0.0.1:${pds.pdsPort}`;
  const faults = new FaultPlan(() => front.closeKept());
  const proxy = createFaultProxy(pds.pdsPort, faults);
  const social = options.social
    ? await startSocial(join(dir, 'social'), !options.dir, faults).catch(async (error: unknown) => {
        await pds.stop();
        throw error;
      })
    : null;
  const sites = options.sites
    ? await import('../sites/server/start-sites.ts')
        .then(({ startSites }) => startSites())
        .catch(async (error: unknown) => {
          await social?.stop();
          await pds.stop();
          throw error;
        })
    : new Map<string, Handler>();
  const router = practiceRouter(serverUrl, pds.plcPort, proxy.handle, social, sites);
  let front = await startTlsFront(certificate, router);
  const { port: frontPort } = front;
  const connectProxy = await startConnectProxy(frontPort);

  const stop = async () => {
    await connectProxy.stop();
    await front.stop();
    await social?.stop();
    await pds.stop();
  };
  const accounts = await keptAccounts(serverUrl, dir).catch(async (error: unknown) => {
    await stop();
    throw error;
  });

  return {
    frontPort,
    cert: certificate.cert,
    spki: spkiHash(certificate.cert),
    resolverRules: hosts.resolverRules(frontPort),
    connectProxyPort: connectProxy.port,
    serverUrl,
    serverPid: pds.pid,
    accounts,
    social,
    faults,
    fetch: createFrontFetch({ port: frontPort, cert: certificate.cert }),
    requests: () => [...proxy.requests],
    closeDoor: () => front.stop(),
    async openDoor() {
      front = await startTlsFront(certificate, router, frontPort);
    },
    createAccount: (account) => makeAccount(serverUrl, account),
    stop,
  };
}

function practiceRouter(
  serverUrl: string,
  plcPort: number,
  pds: Handler,
  social: Social | null,
  sites: ReadonlyMap<string, Handler>,
): Router {
  const api = publicApi(serverUrl, pds);
  const app = withPracticePosts(blueskyApp(serverUrl), sites.get(hosts.BLUESKY_APP_HOST));
  const plc: Handler = async (req, res) => reply(res, await forward(plcPort, req, await readBody(req)));
  return (host) => {
    if (host === hosts.SOCIAL_HOST) return social?.handle ?? null;
    if (host === hosts.BLUESKY_APP_HOST) return app;
    const site = sites.get(host);
    if (site) return site;
    if (host.endsWith('.test')) return pds;
    if (host === hosts.PLC_HOST) return plc;
    if (host === hosts.PUBLIC_API_HOST) return api;
    return webSite(host);
  };
}
