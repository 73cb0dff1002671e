import { insertInFocused } from '@/lib/browser/insert-in-focused';
import { readCompanyFacts } from '@/lib/browser/company-facts';
import { insertInPage } from '@/lib/browser/page-world';
import {
  commandPage,
  injectFill,
  injectFiles,
  injectPageScript,
  injectPalette,
  injectProfile,
  injectTools,
  isGranted,
  registeredScripts,
  registerScript,
  tabInFront,
  tabsAt,
  unregisterScript,
} from '@/lib/browser/scripts';
import { sweepPage } from '@/lib/browser/sweep-page';
import { openStudio } from '@/lib/browser/tabs';
import { insertHere } from '@/lib/editors/insert?self-contained';
import type { PagesPort } from './pages-port';

/** The real browser's. */
export const browserPages: PagesPort = {
  registered: registeredScripts,
  register: registerScript,
  unregister: unregisterScript,
  isGranted,
  tabsAt,
  inject: injectPageScript,
  sweep: sweepPage,
  injectPalette,
  injectTools,
  injectFill,
  injectFiles,
  injectProfile,
  readFacts: readCompanyFacts,
  openStudio,
  command: commandPage,
  inFront: tabInFront,
  insertInPage: (tabId, frameId, intent) => insertInPage(tabId, frameId, intent, insertHere),
  insertInFocused: (tabId, intent) => insertInFocused(tabId, intent, insertHere),
};
