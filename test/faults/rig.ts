import type { PracticeAccount } from '../servers/accounts.ts';
import type { PracticeNetwork } from '../servers/network.ts';
import type { SocialAccount } from '../servers/snac-accounts.ts';

export type BrowserName = 'chromium' | 'firefox';

/** One of Tend's own pages, in either browser. */
export interface OwnPage {
  /** Runs a function that stands on its own in the page. */
  evaluate<T, A>(run: (given: A) => T | Promise<T>, given: A): Promise<T>;
  close(): Promise<void>;
}

/** A browser with Tend really installed, a profile of its own, and what can be done to it. */
export interface BrowserUnderTest {
  readonly name: BrowserName;
  /** The studio, in the browser as it runs now. */
  readonly page: OwnPage;
  openPage(place: string): Promise<OwnPage>;
  /** Ends the browser as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again with the same profile and opens the studio. */
  open(): Promise<void>;
  /** Starts it again and kills it as soon as the background is there, before any page. */
  openAndKill(): Promise<void>;
  /** Ends the background at once, whatever it is doing; the next event starts another. */
  stopBackground(): Promise<void>;
  /** As by `runtime.reload()`; the studio is opened again. */
  reloadExtension(): Promise<void>;
  /** As by the switch on the extensions page; the studio is opened again after switching on. */
  setEnabled(enabled: boolean): Promise<void>;
  setOffline(offline: boolean): Promise<void>;
  /** Stops the whole browser where it stands, as a lid that is closed does, and lets it go on. */
  sleep(): void;
  wake(): void;
  /** Puts a newer version in place; the browser takes it when it wants to. */
  offerUpdate(version: string): Promise<void>;
  /** Waits until it has; the studio is opened again. */
  untilUpdated(): Promise<void>;
  /** Takes away the permission for all hosts, as the person may. */
  revokeHosts(): Promise<void>;
  stop(): Promise<void>;
}

/** What a scenario gets. */
export interface Rig {
  readonly browser: BrowserUnderTest;
  readonly network: PracticeNetwork;
  /** An account that nobody else publishes to. */
  readonly account: PracticeAccount;
  /** The same on the server that speaks Mastodon's API, where the scenario is about that; null otherwise. */
  readonly social: SocialAccount | null;
  /** The request that writes a post, as the practice front names it. */
  readonly write: string;
  /** Tend's id of it. */
  readonly accountId: string;
  /** Words that no other scenario uses. */
  readonly text: string;
}
