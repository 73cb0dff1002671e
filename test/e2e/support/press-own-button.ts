import type { Browser, Page } from 'puppeteer-core';
import { FIREFOX_WINDOW } from '../../browser/firefox-click.ts';
import { evaluateInFrame } from '../../browser/firefox-frame.ts';

/** Clicks one of Tend's own buttons in the page in front by what stands on it; found past its closed shadow root, as only Firefox itself can. */
export async function pressOwnButton(browser: Browser, page: Page, label: string): Promise<void> {
  const point = await evaluateInFrame<{ x: number; y: number } | null>(
    browser,
    `${FIREFOX_WINDOW}.gBrowser.selectedBrowser`,
    `(() => {
      const roots = [...content.document.querySelectorAll('[popover="manual"]')].map((host) => host.openOrClosedShadowRoot);
      const buttons = roots.flatMap((root) => [...(root?.querySelectorAll('button') ?? [])]);
      const { x, y, width, height } = buttons.find((one) => one.textContent === ${JSON.stringify(label)})?.getBoundingClientRect() ?? {};
      return x === undefined ? null : { x: x + width / 2, y: y + height / 2 };
    })()`,
    'firefox',
  );
  if (!point) throw new Error(`Tend has no button "${label}" here`);
  await page.mouse.click(point.x, point.y);
}
