import type { ServerInfo } from '@/lib/domain/account';
import type { PlatformFeatures } from '@/lib/domain/platform';

/** Mastodon's and GoToSocial's schedulers refuse less than five minutes; the rest is for the way there. */
const LEAD_MS = 6 * 60_000;

/** Quotes came to Mastodon's API with 4.5 (docs.joinmastodon.org/methods/statuses, `quoted_status_id`, read 2026-11-27). */
const QUOTES_SINCE = [4, 5] as const;

/**
 * What is known of a server's software and isn't in its own words; measured with snac 2.75, GoToSocial 0.20 and Hollo 0.6.12, 2026-11.
 * Only what was seen to keep a post for later counts as a scheduler: Hollo publishes it at once, snac dates it ahead and shows it.
 */
export function knownOf(software: string, version: string): Pick<ServerInfo, 'lacks' | 'scheduleLeadMs'> {
  switch (software) {
    case 'mastodon':
      return { ...lacks(isSince(version, QUOTES_SINCE) ? [] : ['quote']), scheduleLeadMs: LEAD_MS };
    case 'gotosocial':
      return { ...lacks(['quote']), scheduleLeadMs: LEAD_MS };
    case 'snac':
      // Polls vanish, "unlisted" becomes public, and what is for followers isn't in the list that tells whether it is there.
      return lacks(['quote', 'poll', 'visibility', 'focus']);
    default:
      return lacks(['quote']);
  }
}

const lacks = (features: readonly (keyof PlatformFeatures)[]): Pick<ServerInfo, 'lacks'> =>
  features.length > 0 ? { lacks: features } : {};

function isSince(version: string, [major, minor]: readonly [number, number]): boolean {
  const [, one, two] = /^(\d+)\.(\d+)/.exec(version)?.map(Number) ?? [];
  if (one === undefined || two === undefined) return false;
  return one > major || (one === major && two >= minor);
}
