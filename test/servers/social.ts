import { createFaultProxy } from './fault-proxy.ts';
import type { FaultPlan } from './fault.ts';
import { SOCIAL_HOST } from './hosts.ts';
import type { LoggedRequest } from './request-log.ts';
import { keptSocialAccounts, makeSocialAccount } from './snac-accounts.ts';
import type { SocialAccount } from './snac-accounts.ts';
import { startSnac } from './snac.ts';
import type { Handler } from './tls-front.ts';

/** The practice network's server that speaks Mastodon's API, at `https://social.tend.test`. */
export interface Social {
  readonly pid: number;
  /** Data folder, for `listSocialPosts`. */
  readonly dir: string;
  readonly accounts: readonly SocialAccount[];
  /** For the front. */
  readonly handle: Handler;
  /** Requests so far, oldest first. */
  requests(): readonly LoggedRequest[];
  /** One more account, for a test that wants an empty one. */
  createAccount(name: string): Promise<SocialAccount>;
  stop(): Promise<void>;
}

/** Starts it behind the same planned faults as the AT Protocol server. */
export async function startSocial(dir: string, temporary: boolean, faults: FaultPlan): Promise<Social> {
  const snac = await startSnac({ dir, publicHost: SOCIAL_HOST, temporary });
  const proxy = createFaultProxy(snac.port, faults, { keepsConnections: false });
  const accounts = await keptSocialAccounts(snac, SOCIAL_HOST).catch(async (error: unknown) => {
    await snac.stop();
    throw error;
  });
  return {
    pid: snac.pid,
    dir,
    accounts,
    handle: proxy.handle,
    requests: () => [...proxy.requests],
    createAccount: (name) => makeSocialAccount(snac, SOCIAL_HOST, { name, displayName: name }),
    stop: snac.stop,
  };
}
