import { siteUrl } from '../sites/site-url.ts';
import { percentile, type Figure } from './figure.ts';
import { NOW, withPanel } from './panel-rig.ts';

const RUNS = 20;
/** The two places, in turn: what the page draws, and how the panel heads its verdicts. */
const PLACES = [
  {
    path: '/settings/profile',
    drawn: 'textarea[name="description"]',
    says: 'Edit profile, as this page shows it',
  },
  { path: '/casaluz', drawn: '[data-testid="UserDescription"]', says: 'Profile, as this page shows it' },
] as const;

/** Runs in the page, before anything else: when the place is drawn, epoch ms. */
function notePage(drawn: string): void {
  const bench = window as unknown as { benchDrawn?: number };
  const look = (): void => {
    if (document.querySelector(drawn)) bench.benchDrawn ??= performance.timeOrigin + performance.now();
    else requestAnimationFrame(look);
  };
  look();
}

/** From a place being drawn in the page in front until the open side panel shows its verdicts; each page is loaded anew. */
export const panelReady = (): Promise<Figure[]> =>
  withPanel(async (panel, page) => {
    const all: number[] = [];
    for (let n = 0; n < RUNS + 2; n++) {
      const { path, drawn, says } = PLACES[n % PLACES.length] ?? PLACES[0];
      await panel.evaluate(
        `void (globalThis.ready = new Promise((resolve) => {
          const look = () => {
            const heads = [...document.querySelectorAll('h1, h2, h3')].some((one) => one.innerText === ${JSON.stringify(says)});
            if (heads && document.querySelector('[data-field="bio"]')) resolve(${NOW});
            else requestAnimationFrame(look);
          };
          look();
        }))`,
      );
      const note = await page.addInitScript(notePage, drawn);
      await page.goto(siteUrl('x', { path, account: 'casa-luz' }));
      const shownAt = await panel.evaluate<number>('globalThis.ready');
      const drawnAt = await page.evaluate(
        () => (window as unknown as { benchDrawn?: number }).benchDrawn ?? NaN,
      );
      await note.dispose();
      if (n >= 2) all.push(shownAt - drawnAt); // the first ones fill the browser's caches
      await page.waitForTimeout(1_500); // the watch has come to rest, as with a person who reads
    }
    return [
      { figure: 'panel_ready_ms_p50', value: percentile(all, 0.5), unit: 'ms', n: all.length },
      { figure: 'panel_ready_ms_p95', value: percentile(all, 0.95), unit: 'ms', n: all.length },
    ];
  });
