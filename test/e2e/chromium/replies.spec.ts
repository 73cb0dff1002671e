import { expect, test, type Page } from '@playwright/test';
import { siteUrl } from '../../sites/site-url.ts';
import { readAloud } from '../support/overlay-words.ts';
import { oursIn } from '../support/page-mark.ts';
import { putRows } from '../support/put-rows.ts';
import { readRows } from '../support/read-rows.ts';
import {
  COMMENT,
  connectedRow,
  isByPage,
  pressReply,
  REPLY,
  REPLY_PATHS,
  type ReplyPath,
} from '../support/reply-paths.ts';
import { CASA, setUpReplies } from '../support/reply-setup.ts';
import { Tend } from '../support/tend.ts';

const CHORD = 'Alt+Shift+R';
const OPEN = 'dialog Replies of Tend';

let tend: Tend;
let page: Page;

test.beforeAll(async () => {
  tend = await Tend.start({ sites: true });
  const byPage = REPLY_PATHS.filter(isByPage);
  await setUpReplies(tend, {
    sites: Object.fromEntries(byPage.map(({ site, origin }) => [site, origin])),
    clients: [CASA],
    templates: [{ id: 'aside', clientId: CASA.id, title: 'Keep one aside', body: REPLY }],
  });
  const byApi = REPLY_PATHS.filter((path) => !byPage.includes(path));
  await putRows(
    tend.page,
    'accounts',
    byApi.map((path) => connectedRow(path, CASA.id, Date.now())),
  );
  const origins = JSON.stringify(byApi.map(({ origin }) => `${origin}/*`));
  await tend.page.evaluate(`chrome.permissions.request({ origins: ${origins} })`);
  for (const { site } of byApi) await tend.ask('page.switch', { platform: site, on: true, off: [] });
});

test.afterAll(() => tend.stop());

test.beforeEach(async () => {
  page = await tend.browser.context.newPage();
});

test.afterEach(() => page.close());

const aloud = (): Promise<string> => readAloud(page);

async function openBox({ site, item, button, box }: ReplyPath): Promise<void> {
  await page.goto(siteUrl(site, { post: 'terrace', account: 'casa-luz' }));
  await expect.poll(() => page.evaluate(pressReply, { item, button, words: COMMENT })).toBe(true);
  await page.locator(box).click();
  await page.keyboard.press('End');
  await expect.poll(aloud).toContain('Alt + Shift + R');
}

const submitted = (origin: string): Promise<readonly { readonly text: string }[]> =>
  page.evaluate(async (at) => (await fetch(`${at}/__practice/posts`)).json(), origin);

const answers = async (site: string) =>
  (await tend.page.evaluate(readRows, 'answers')).filter(({ platform }) => platform === site);

for (const path of REPLY_PATHS)
  test(`${path.site}: from key press to published reply; the comment is marked, after a reload, too`, async () => {
    await openBox(path);
    await page.keyboard.press(CHORD);
    await expect.poll(aloud).toContain(OPEN);
    await page.keyboard.type('aside');
    await expect.poll(aloud).toContain('Before nine.');
    await page.keyboard.press('Enter');
    await expect
      .poll(() =>
        page.locator(path.box).evaluate((box) => (box as HTMLTextAreaElement).value ?? box.textContent),
      )
      .toContain('Before nine.');
    await expect.poll(async () => (await answers(path.site)).length).toBe(1);
    expect((await answers(path.site))[0]).toMatchObject({
      clientId: CASA.id,
      sentAt: null,
      templateId: 'aside',
    });
    await expect.poll(aloud).not.toContain(OPEN);
    if (typeof path.submit === 'string') await page.locator(path.submit).click();
    else await page.keyboard.press(path.submit.keys);
    await expect.poll(async () => (await submitted(path.origin)).at(-1)?.text).toMatch(path.text);
    // What was sent is known to have been, by the person's own press.
    await expect.poll(async () => (await answers(path.site))[0]?.['sentAt']).toEqual(expect.any(Number));
    const [answer] = await answers(path.site);
    expect(answer).toMatchObject({ author: expect.stringContaining('tomwhitfield') });
    expect(answer?.['permalink']).toMatch(/^https:/);
    await expect
      .poll(async () => (await oursIn(page, 'img')).map(({ label }) => label))
      .toEqual([expect.stringContaining('Answered through Tend on')]);
    await page.goto(siteUrl(path.site, { post: 'terrace', account: 'casa-luz' }));
    await expect.poll(async () => (await oursIn(page, 'img')).length).toBe(1);
  });
