import { siteUrl } from '../sites/site-url.ts';
import { percentile, type Figure } from './figure.ts';
import { NOW, withPanel } from './panel-rig.ts';

const RUNS = 15;
const FILL = `[...document.querySelectorAll('footer button')].find((one) => one.innerText.startsWith('Fill') && !one.disabled)`;

/**
 * Runs in the page: resolves when every field that is wrong in the practice profile holds something else, and the network's button, which the
 * practice page enables by its model, is enabled; epoch ms.
 */
function untilFilled(): Promise<number> {
  const fields = ['textarea[name="description"]', 'input[name="url"]'].map((css) =>
    document.querySelector<HTMLInputElement>(css),
  );
  const before = fields.map((one) => one?.value);
  const save = document.querySelector<HTMLButtonElement>('[data-testid="Profile_Save_Button"]');
  return new Promise((resolve) => {
    const look = (): void => {
      const isFilled = fields.every((one, index) => one && one.value !== before[index]);
      if (isFilled && save && !save.disabled) resolve(performance.timeOrigin + performance.now());
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** From the click on "Fill both" in the side panel until both fields are in the form's own model; the watch of a second isn't counted. */
export const fillForm = (): Promise<Figure[]> =>
  withPanel(async (panel, page) => {
    const all: number[] = [];
    for (let n = 0; n < RUNS + 1; n++) {
      await page.goto(siteUrl('x', { path: '/settings/profile', account: 'casa-luz' }));
      await panel.until(FILL, 20_000);
      await page.waitForTimeout(1_500);
      const filled = page.evaluate(untilFilled);
      await page.waitForTimeout(200); // the one that looks is there before the click
      await panel.evaluate(
        `addEventListener('click', () => { globalThis.benchClick = ${NOW}; }, { capture: true, once: true }); ${FILL}.click()`,
      );
      const filledAt = await filled;
      const clickedAt = await panel.evaluate<number>('globalThis.benchClick');
      if (n > 0) all.push(filledAt - clickedAt);
      await page.waitForTimeout(1_500);
    }
    return [
      { figure: 'fill_form_ms_p50', value: percentile(all, 0.5), unit: 'ms', n: all.length },
      { figure: 'fill_form_ms_p95', value: percentile(all, 0.95), unit: 'ms', n: all.length },
    ];
  });
