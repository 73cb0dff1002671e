import { expect, test } from '@playwright/test';
import { siteUrl } from '../../sites/site-url.ts';
import { readRows } from '../support/read-rows.ts';
import { answeredMarks } from '../support/answered-marks.ts';
import {
  openPaletteIn,
  startFirefoxReplies,
  textIn,
  widest,
  type FirefoxReplies,
} from '../support/replies-in-firefox.ts';
import { COMMENT, connectedRow, isByPage, pressReply, REPLY_PATHS } from '../support/reply-paths.ts';
import { CASA } from '../support/reply-setup.ts';
import { askIn, grantIn, putRowsIn } from '../support/tend-in-firefox.ts';

let firefox: FirefoxReplies;

test.beforeAll(async () => {
  const byPage = REPLY_PATHS.filter(isByPage);
  firefox = await startFirefoxReplies(Object.fromEntries(byPage.map(({ site, origin }) => [site, origin])));
  const { own } = firefox;
  const byApi = REPLY_PATHS.filter((path) => !byPage.includes(path));
  await putRowsIn(
    own,
    'accounts',
    byApi.map((path) => connectedRow(path, CASA.id, Date.now())),
  );
  await grantIn(
    own,
    byApi.map(({ origin }) => `${origin}/*`),
  );
  for (const { site } of byApi) await askIn(own, 'page.switch', { platform: site, on: true, off: [] });
});

test.afterAll(() => firefox.stop());

for (const { site, origin, item, button, box, submit, text } of REPLY_PATHS)
  test(`${site}: from key press to published reply`, async () => {
    const { page, own } = firefox;
    await page.goto(siteUrl(site, { post: 'terrace', account: 'casa-luz' }));
    await page.bringToFront();
    await expect.poll(() => page.evaluate(pressReply, { item, button, words: COMMENT })).toBe(true);
    await openPaletteIn(page, box);
    await page.keyboard.type('aside');
    await page.keyboard.press('Enter');
    await expect.poll(() => textIn(page, box)).toContain('Before nine.');
    // The palette is out of the way before anything more is pressed.
    await expect.poll(() => page.evaluate(() => document.activeElement?.hasAttribute('popover'))).toBe(false);
    await expect.poll(() => widest(page)).toBeLessThan(250);
    if (typeof submit === 'string') await page.click(submit);
    else {
      const withControl = submit.keys === 'Control+Enter';
      if (withControl) await page.keyboard.down('Control');
      await page.keyboard.press('Enter');
      if (withControl) await page.keyboard.up('Control');
    }
    const sent = async (): Promise<string | undefined> => {
      const posts = await page.evaluate(
        async (at) => (await fetch(`${at}/__practice/posts`)).json() as Promise<{ text: string }[]>,
        origin,
      );
      return posts.at(-1)?.text;
    };
    await expect.poll(sent).toMatch(text);
    const answers = async () =>
      (await own.evaluate(readRows, 'answers')).filter(({ platform }) => platform === site);
    await expect.poll(async () => (await answers())[0]?.['sentAt']).toEqual(expect.any(Number));
    expect((await answers())[0]?.['permalink']).toMatch(/^https:/);
    // The comment is marked, after a reload, too, and nothing else is.
    await expect
      .poll(() => page.evaluate(answeredMarks, { item, words: COMMENT }))
      .toEqual({ all: 1, there: 1 });
    await page.goto(siteUrl(site, { post: 'terrace', account: 'casa-luz' }));
    await expect
      .poll(() => page.evaluate(answeredMarks, { item, words: COMMENT }))
      .toEqual({ all: 1, there: 1 });
  });
