import type { InsertOutcome, Intent } from '@/lib/domain/insertion';
import type { PageFacts } from '@/lib/domain/page-facts';
import type { PageScript } from '@/lib/domain/page-script';

/** What the services for pages need of the browser. */
export interface PagesPort {
  registered(): Promise<ReadonlyMap<string, PageScript>>;
  register(platform: string, script: PageScript): Promise<void>;
  unregister(platform: string): Promise<void>;
  isGranted(pattern: string): Promise<boolean>;
  tabsAt(matches: readonly string[]): Promise<readonly number[]>;
  /** Runs the page script; resolves once it has started. False where the browser lets nobody in. */
  inject(tabId: number): Promise<boolean>;
  /** Takes away what a Tend that is gone had drawn in a page. */
  sweep(tabId: number): Promise<void>;
  injectPalette(tabId: number, frameId: number): Promise<boolean>;
  openStudio(place: 'templates'): Promise<void>;
  injectTools(tabId: number, frameId: number): Promise<boolean>;
  injectFiles(tabId: number, frameId: number): Promise<boolean>;
  injectFill(tabId: number, frameId: number): Promise<boolean>;
  injectProfile(tabId: number, frameId: number): Promise<boolean>;
  /** What a page says of its company; null where the browser lets nobody in. */
  readFacts(tabId: number): Promise<PageFacts | null>;
  /** Undefined where no script of ours answers. */
  command(tabId: number, command: unknown): Promise<unknown>;
  inFront(windowId: number | null): Promise<{ readonly tabId: number; readonly url: string } | null>;
  insertInPage(tabId: number, frameId: number, intent: Intent): Promise<InsertOutcome>;
  insertInFocused(
    tabId: number,
    intent: Intent,
  ): Promise<{ readonly outcome: InsertOutcome; readonly stayed: boolean }>;
}
