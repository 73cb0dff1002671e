import { insertInFocused } from '@/lib/browser/insert-in-focused';
import { insertInPage } from '@/lib/browser/page-world';
import {
  commandPage,
  injectPageScript,
  injectPalette,
  injectTools,
  isGranted,
  registeredScripts,
  registerScript,
  tabInFront,
  tabsAt,
  unregisterScript,
} from '@/lib/browser/scripts';
import { openStudio } from '@/lib/browser/tabs';
import type { PagesPort } from './pages-port';

/** The real browser's. */
export const browserPages: PagesPort = {
  registered: registeredScripts,
  register: registerScript,
  unregister: unregisterScript,
  isGranted,
  tabsAt,
  inject: injectPageScript,
  injectPalette,
  injectTools,
  openStudio,
  command: commandPage,
  inFront: tabInFront,
  insertInPage,
  insertInFocused,
};
