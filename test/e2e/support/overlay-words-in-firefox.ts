import type { Browser } from 'puppeteer-core';
import { FIREFOX_WINDOW } from '../../browser/firefox-click.ts';
import { evaluateInFrame } from '../../browser/firefox-frame.ts';

/** Words and labels of all that Tend has put into the page in front, past its closed shadow roots, as only Firefox itself can read them. */
export const readAloudIn = (browser: Browser): Promise<string> =>
  evaluateInFrame<string>(
    browser,
    `${FIREFOX_WINDOW}.gBrowser.selectedBrowser`,
    `(() => {
      const said = [];
      for (const host of content.document.querySelectorAll('[popover="manual"], span')) {
        const root = host.openOrClosedShadowRoot;
        if (!root) continue;
        for (const one of root.querySelectorAll('*')) {
          const role = one.getAttribute('role') ?? (one.localName === 'button' ? 'button' : null);
          if (role !== null) said.push(role + ' ' + (one.getAttribute('aria-label') ?? ''));
        }
        for (const child of root.children) said.push(child.innerText);
      }
      return said.join('\\n');
    })()`,
    'firefox',
  );
