import bluesky from '../../lib/platforms/bluesky/page.ts';
import facebook from '../../lib/platforms/facebook/page.ts';
import instagram from '../../lib/platforms/instagram/page.ts';
import mastodon from '../../lib/platforms/mastodon/page.ts';
import threads from '../../lib/platforms/threads/page.ts';
import x from '../../lib/platforms/x/page.ts';
import type { PageData } from '../../lib/domain/page-data.ts';
import { bundleProbe } from './adapters/bundle-probe.ts';
import type { Probe } from './adapters/probe.ts';
import { LANGS } from './app/shared/langs.ts';
import type { SiteOptions } from './site-url.ts';
import { expect, test } from './support/sites-test.ts';

declare global {
  var tendProbe: Probe;
}

let script: string;

test.beforeAll(async () => {
  script = await bundleProbe();
});

type Visit = Parameters<Parameters<typeof test>[2]>[0]['visit'];

/** Opens a page, brings the focus to a reply box, and gives what the adapter sees around it. */
async function at(visit: Visit, data: PageData, options: SiteOptions, focus: () => Promise<void>) {
  await visit.open(options);
  await focus();
  await visit.page.evaluate(script);
  return visit.page.evaluate((given) => tendProbe.around(given), data);
}

async function takeAway(visit: Visit, data: PageData): Promise<void> {
  const outcome = await visit.page.evaluate((given) => tendProbe.takeAway(given), data);
  expect(outcome?.wrong).toEqual([]);
  expect(outcome?.same).toBeGreaterThan(outcome?.less ?? 0);
}

test.describe('x', () => {
  test.use({ site: 'x' });
  const inline = async (page: Visit['page']): Promise<void> =>
    page.locator('[data-testid="tweetTextarea_0"][contenteditable="true"]').first().click();

  for (const lang of LANGS)
    for (const markup of ['newer', 'older'] as const)
      test(`inline reply, ${lang}, ${markup}`, async ({ visit }) => {
        const seen = await at(visit, x, { post: 'terrace', lang, markup }, () => inline(visit.page));
        expect(seen.css).toEqual([]);
        expect(seen.submit).toBe('tweetButtonInline');
        expect(seen.context).toMatchObject({
          box: 'reply',
          answers: {
            author: { handle: 'casaluz', name: 'Casa Luz' },
            text: 'The terrace is open again. Coffee from eight, wine from five, the river all day. 🌿',
          },
          signedIn: { handle: 'casaluz', name: 'Casa Luz' },
        });
        expect(seen.context?.answers?.permalink).toMatch(/^https:\/\/x\.com\/casaluz\/status\/\d+$/);
      });

  test('loses nothing, or says so, when an attribute goes', async ({ visit }) => {
    await at(visit, x, { post: 'terrace' }, () => inline(visit.page));
    await takeAway(visit, x);
  });
});

test.describe('x, in a dialog', () => {
  test.use({ site: 'x' });
  const reply = async (page: Visit['page']): Promise<void> => {
    await page.locator('article', { hasText: 'radiator is two feet' }).getByTestId('reply').click();
    await expect(page.getByRole('dialog').locator('[contenteditable="true"]')).toBeFocused();
  };

  test('answers the post in the dialog, while the composer behind it is one for new posts', async ({
    visit,
  }) => {
    const seen = await at(visit, x, { account: 'fern-and-co' }, () => reply(visit.page));
    expect(seen).toMatchObject({
      submit: 'tweetButton',
      context: { box: 'reply', signedIn: { handle: 'fernandco' } },
    });
    expect(seen.context?.answers?.text).toContain('Radiator is two feet');
    await visit.page.locator('main [data-testid="tweetTextarea_0"][contenteditable="true"]').focus();
    const behind = await visit.page.evaluate((given) => tendProbe.around(given), x);
    expect(behind).toMatchObject({ submit: 'tweetButtonInline', context: { box: 'post', answers: null } });
  });

  test('loses nothing, or says so, when an attribute goes', async ({ visit }) => {
    await at(visit, x, { account: 'fern-and-co' }, () => reply(visit.page));
    await takeAway(visit, x);
  });
});

test.describe('facebook', () => {
  test.use({ site: 'facebook' });
  const comment = async (page: Visit['page']): Promise<void> =>
    page.locator('[aria-posinset] form[role="presentation"] [contenteditable="true"]').first().click();
  const reply = async (page: Visit['page']): Promise<void> => {
    const said = page.locator('[role="article"]').first();
    await said.locator('[role="button"]:not([aria-label])').last().click();
    await expect(page.locator('[contenteditable="true"]:focus')).toBeVisible();
  };

  for (const lang of LANGS)
    for (const markup of ['newer', 'older'] as const) {
      test(`a comment on a post, ${lang}, ${markup}`, async ({ visit }) => {
        const seen = await at(visit, facebook, { post: 'terrace', lang, markup }, () => comment(visit.page));
        expect(seen.css).toEqual([]);
        expect(seen.context).toMatchObject({
          box: 'comment',
          answers: {
            author: { handle: 'casaluz', name: 'Casa Luz' },
            text: 'The terrace is open again. Coffee from eight, wine from five, the river all day. 🌿',
          },
          signedIn: { name: 'Casa Luz' },
        });
        expect(seen.submit).not.toBeNull();
      });

      test(`an answer to a comment, ${lang}, ${markup}`, async ({ visit }) => {
        const seen = await at(visit, facebook, { post: 'terrace', lang, markup }, () => reply(visit.page));
        const first = visit.page.locator('[role="article"]').first();
        const name = await first.locator('a:not([aria-hidden]) span[dir="auto"]').first().innerText();
        expect(seen.context).toMatchObject({
          box: 'reply',
          answers: { author: { name } },
          signedIn: { name: 'Casa Luz' },
        });
        expect(seen.context?.answers?.permalink).toMatch(/comment_id=\d+/);
        expect(seen.context?.post?.author?.handle).toBe('casaluz');
      });
    }

  for (const [name, focus] of Object.entries({ comment, reply }))
    test(`loses nothing, or says so, when an attribute goes: ${name}`, async ({ visit }) => {
      await at(visit, facebook, { post: 'terrace' }, () => focus(visit.page));
      await takeAway(visit, facebook);
    });

  test('as a person in place of the Page', async ({ visit }) => {
    const seen = await at(visit, facebook, { post: 'terrace', as: 'person' }, () => comment(visit.page));
    expect(seen.context?.signedIn).toMatchObject({ name: 'Inês Duarte' });
  });
});

test.describe('instagram', () => {
  test.use({ site: 'instagram' });
  const comment = async (page: Visit['page']): Promise<void> =>
    page.locator('article textarea').first().click();

  for (const lang of LANGS)
    for (const markup of ['newer', 'older'] as const)
      test(`a comment, ${lang}, ${markup}`, async ({ visit }) => {
        const seen = await at(visit, instagram, { post: 'terrace', lang, markup }, () => comment(visit.page));
        expect(seen.css).toEqual([]);
        expect(seen.context).toMatchObject({
          box: 'comment',
          answers: {
            author: { handle: 'casaluz' },
            text: 'The terrace is open again. Coffee from eight, wine from five, the river all day. 🌿',
          },
          signedIn: { handle: 'casaluz' },
        });
        expect(seen.context?.answers?.permalink).toMatch(/^https:\/\/www\.instagram\.com\/p\/[\w-]+$/);
        expect(seen.submit).not.toBeNull();
      });

  test('loses nothing, or says so, when an attribute goes', async ({ visit }) => {
    await at(visit, instagram, { post: 'terrace' }, () => comment(visit.page));
    await takeAway(visit, instagram);
  });
});

test.describe('threads', () => {
  test.use({ site: 'threads' });
  const inline = async (page: Visit['page']): Promise<void> =>
    page.locator('main [contenteditable="true"]').click();
  const dialog = async (page: Visit['page']): Promise<void> => {
    await page
      .locator('[data-pressable-container]', { hasText: 'radiator is two feet' })
      .locator('[role="button"]:has(title)')
      .nth(2)
      .click();
    await expect(page.getByRole('dialog').locator('[contenteditable="true"]')).toBeFocused();
  };

  for (const lang of LANGS)
    for (const markup of ['newer', 'older'] as const)
      test(`inline reply, ${lang}, ${markup}`, async ({ visit }) => {
        const seen = await at(visit, threads, { post: 'terrace', lang, markup }, () => inline(visit.page));
        expect(seen.css).toEqual([]);
        expect(seen.context).toMatchObject({
          box: 'reply',
          answers: {
            author: { handle: 'casaluz' },
            text: 'The terrace is open again. Coffee from eight, wine from five, the river all day. 🌿',
          },
          signedIn: { handle: 'casaluz' },
        });
        expect(seen.submit).not.toBeNull();
      });

  test('a reply in a dialog answers the post in it', async ({ visit }) => {
    const seen = await at(visit, threads, {}, () => dialog(visit.page));
    expect(seen.context?.box).toBe('reply');
    expect(seen.context?.answers?.text).toContain('Radiator is two feet');
  });

  for (const [name, focus, options] of [
    ['inline', inline, { post: 'terrace' }],
    ['dialog', dialog, {}],
  ] as const)
    test(`loses nothing, or says so, when an attribute goes: ${name}`, async ({ visit }) => {
      await at(visit, threads, options, () => focus(visit.page));
      await takeAway(visit, threads);
    });
});

test.describe('bluesky', () => {
  test.use({ site: 'bluesky' });
  const reply = async (page: Visit['page']): Promise<void> => {
    await page.locator('[data-testid^="postThreadItem-by-"]').first().getByTestId('replyBtn').click();
    await expect(page.locator('.ProseMirror')).toBeFocused();
  };

  for (const lang of LANGS)
    for (const markup of ['newer', 'older'] as const)
      test(`a reply, ${lang}, ${markup}`, async ({ visit }) => {
        const seen = await at(visit, bluesky, { post: 'terrace', lang, markup }, () => reply(visit.page));
        expect(seen.css).toEqual([]);
        expect(seen).toMatchObject({
          submit: 'composerPublishBtn',
          context: {
            box: 'reply',
            answers: {
              author: { handle: 'casaluz.test', name: 'Casa Luz' },
              text: 'The terrace is open again. Coffee from eight, wine from five, the river all day. 🌿',
            },
            signedIn: { handle: 'casaluz.test' },
          },
        });
      });

  test('loses nothing, or says so, when an attribute goes', async ({ visit }) => {
    await at(visit, bluesky, { post: 'terrace' }, () => reply(visit.page));
    await takeAway(visit, bluesky);
  });
});

test.describe('mastodon', () => {
  test.use({ site: 'mastodon' });
  const reply = async (page: Visit['page']): Promise<void> => {
    // Older servers drew it with a font of icons, which isn't here: it has no size.
    await page
      .locator('.detailed-status__action-bar button, .status__action-bar button')
      .first()
      .dispatchEvent('click');
    await expect(page.locator('textarea')).toBeFocused();
  };

  for (const lang of LANGS)
    for (const markup of ['newer', 'older'] as const)
      test(`a reply, ${lang}, ${markup}`, async ({ visit }) => {
        const seen = await at(visit, mastodon, { post: 'lost-scarf', lang, markup }, () => reply(visit.page));
        expect(seen.css).toEqual([]);
        expect(seen.context).toMatchObject({
          box: 'reply',
          answers: { author: { name: 'Tom Whitfield' } },
          signedIn: { handle: 'casaluz' },
        });
        expect(seen.context?.answers?.text).toContain('we left a grey scarf');
        expect(seen.submit).not.toBeNull();
      });

  test('loses nothing, or says so, when an attribute goes', async ({ visit }) => {
    await at(visit, mastodon, { post: 'lost-scarf' }, () => reply(visit.page));
    await takeAway(visit, mastodon);
  });
});
