import type { Page } from '@playwright/test';
import { setUpClients, setUpManyPlaces } from '../e2e/support/many-places.ts';
import { Tend } from '../e2e/support/tend.ts';
import { percentile, type Figure } from './figure.ts';

const PLACES = 1_000;
const RUNS = 7;

/** The views of the studio's Company page for a client with 1,000 places, beside 14 other clients: from the start of the navigation until it is painted. */
export async function companyPage(): Promise<Figure[]> {
  const tend = await Tend.start();
  try {
    await setUpClients(tend, 14);
    await tend.ask('client.save', {
      client: {
        ...{ id: 'chain', name: 'Casa Luz', color: '#0b7285', zone: 'Europe/Lisbon' },
        ...{ voice: { bannedWords: [], signature: '' }, graceMinutes: null },
      },
    });
    const campaignId = await setUpManyPlaces(tend, 'chain', PLACES);
    const figures: Figure[] = [];
    for (const [name, hash, drawn] of [
      ['overview', 'company', 'main table tbody tr:nth-child(15)'],
      ['places', 'company/places?client=chain', '[role="grid"] [role="gridcell"] button'],
      ['campaign', `company/campaign~${campaignId}?client=chain`, 'main section input[type="checkbox"]'],
      ['report', 'company/report?client=chain', 'article table tbody tr'],
    ] as const) {
      const all: number[] = [];
      for (let n = 0; n < RUNS; n++) all.push(await opened(tend.page, tend.extensionId, hash, drawn));
      figures.push({
        figure: `company_page_${name}_ms_p50`,
        value: percentile(all, 0.5),
        unit: 'ms',
        n: RUNS,
      });
    }
    return figures;
  } finally {
    await tend.stop();
  }
}

/** Loads a view anew; ms until what it shows was painted. */
async function opened(page: Page, extensionId: string, hash: string, drawn: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${extensionId}/studio.html#/${hash}`);
  return page.evaluate(
    (selector) =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          if (document.querySelector(selector)) requestAnimationFrame(() => resolve(performance.now()));
          else requestAnimationFrame(look);
        };
        look();
      }),
    drawn,
  );
}
