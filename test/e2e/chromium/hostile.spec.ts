import { expect, test, type Locator, type Page } from '@playwright/test';
import { IN_PAGES } from '../../checks/builds.ts';
import { readFileSync } from 'node:fs';
import { siteUrl } from '../../sites/site-url.ts';
import { beHostile } from '../support/hostile-page.ts';
import { loadExtension } from '../support/load-extension.ts';
import { readAloud } from '../support/overlay-words.ts';
import { SHIPPED, Tend } from '../support/tend.ts';

const BOX = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
const CHORD = 'Alt+Shift+R';
const CHOSEN = 'Chosen: we open at nine, {{author.name|friend}}.';
const SECRET = 'Never shown: the supplier is called Quillfeather.';
const OPEN = 'dialog Replies of Tend';

let tend: Tend;
let page: Page;

test.beforeAll(async () => {
  tend = await Tend.start({ sites: true });
  await tend.page.evaluate(`chrome.permissions.request({ origins: ['https://x.com/*'] })`);
  await tend.ask('client.save', {
    client: {
      ...{ id: 'client-1', name: 'Secretname & Sons', color: '#0b7285', zone: 'Europe/Lisbon' },
      ...{ voice: { bannedWords: [], signature: '' }, graceMinutes: null },
    },
  });
  await tend.ask('account.add', {
    ...{ clientId: 'client-1', platform: 'x', handle: 'casaluz', displayName: 'Casa Luz' },
  });
  for (const [id, title, body] of [
    ['chosen', 'Opening hours', CHOSEN],
    ['secret', 'Supplierlist', SECRET],
  ])
    await tend.ask('template.save', {
      template: { id, clientId: 'client-1', title, shortcut: id, body, platforms: [], tags: [] },
    });
  await tend.ask('page.switch', { platform: 'x', on: true, off: [] });
});

test.afterAll(() => tend.stop());

test.beforeEach(async () => {
  page = await tend.browser.context.newPage();
  await page.addInitScript(beHostile);
});

test.afterEach(() => page.close());

const aloud = (): Promise<string> => readAloud(page);
const isOpen = async (): Promise<boolean> => (await aloud()).includes(OPEN);
/** As a person would read it. */
const words = async (box: Locator): Promise<string> => (await box.innerText()).trim();

async function openBox(): Promise<Locator> {
  await page.goto(siteUrl('x', { post: 'terrace' }));
  const box = page.locator(BOX).first();
  await box.click();
  await expect.poll(async () => (await aloud()).includes('Alt + Shift + R')).toBe(true);
  return box;
}

async function openPalette(): Promise<Locator> {
  const box = await openBox();
  await page.keyboard.press(CHORD);
  await expect.poll(aloud).toContain(OPEN);
  await page.keyboard.type('Opening');
  await expect.poll(aloud).toContain('we open at nine');
  return box;
}

test('keys, presses and focus that the page feigns open nothing and insert nothing', async () => {
  const box = await openBox();
  await page.evaluate(() => window.spy.feign());
  expect(await isOpen()).toBe(false);
  const before = await words(box);
  await box.click();
  await page.keyboard.press(CHORD);
  await expect.poll(aloud).toContain(OPEN);
  await page.evaluate(() => window.spy.feign());
  expect(await isOpen()).toBe(true);
  expect(await words(box)).toBe(before);
  expect(await page.evaluate(() => window.spy.seen())).not.toContain('Chosen');
});

test('of all that Tend knows the page gets the one text, and that only after the person’s Enter', async () => {
  const box = await openPalette();
  const before = await page.evaluate(() => window.spy.seen());
  for (const word of ['Chosen', 'Quillfeather', 'Secretname', 'Supplierlist'])
    expect(before).not.toContain(word);
  await page.keyboard.press('Enter');
  await expect(box).toContainText('Chosen: we open at nine');
  const after = await page.evaluate(() => window.spy.seen());
  expect(after).toContain('Chosen: we open at nine');
  for (const word of ['Quillfeather', 'Secretname', 'Supplierlist', 'author.name'])
    expect(after).not.toContain(word);
});

test('before a reply box is used there is nothing of Tend in the page, and no file of it answers', async () => {
  await page.goto(siteUrl('x', { post: 'terrace' }));
  await expect(page.locator(BOX)).toBeVisible();
  await expect
    .poll(async () => (await tend.ask<{ script: string }>('front.look', { windowId: null })).script)
    .toBe('on');
  expect(
    await page.evaluate(() => [window.spy.guests(), document.querySelectorAll('[popover]').length]),
  ).toEqual([0, 0]);
  const files = [...IN_PAGES, 'manifest.json', 'popup.html', 'studio.html', 'icons/16.png'];
  const answers = await page.evaluate(
    ([id, names]) =>
      Promise.all(
        names.map((name) =>
          fetch(`chrome-extension://${id}/${name}`).then(
            () => `${name} answers`,
            () => null,
          ),
        ),
      ),
    [tend.extensionId, files] as const,
  );
  expect(answers.filter((answer) => answer !== null)).toEqual([]);
  const manifest = JSON.parse(readFileSync(`${SHIPPED}/manifest.json`, 'utf8')) as Record<string, unknown>;
  expect(manifest).not.toHaveProperty('web_accessible_resources');
  expect(manifest).not.toHaveProperty('externally_connectable');
  expect(await page.evaluate('typeof globalThis.chrome?.runtime?.sendMessage')).toBe('undefined');
});

/** What a page can do around our host so that the person doesn't see what they confirm. */
const HIDINGS: Readonly<Record<string, () => void>> = {
  'an ancestor without opacity': () =>
    document.documentElement.style.setProperty('opacity', '0', 'important'),
  'an ancestor nearly without opacity': () => document.documentElement.style.setProperty('opacity', '0.01'),
  'a filter on an ancestor': () => document.documentElement.style.setProperty('filter', 'opacity(0)'),
  'an overlay that takes no clicks': () => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.textContent = 'Press Enter to see the photos';
    cover.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;background:#fff;pointer-events:none';
    document.documentElement.append(cover);
    cover.showPopover();
  },
};

for (const [name, hide] of Object.entries(HIDINGS))
  test(`clickjacking, ${name}: Enter inserts nothing, and a sentence says why`, async () => {
    const box = await openPalette();
    const before = await words(box);
    await page.evaluate(hide);
    await page.keyboard.press('Enter');
    await expect.poll(aloud).toContain('nothing is inserted');
    expect(await words(box)).toBe(before);
    expect(await page.evaluate(() => window.spy.seen())).not.toContain('Chosen');
  });

test('clickjacking, styles and animations on our own element: it stays as it is drawn', async () => {
  const box = await openPalette();
  const drawn = await page.evaluate(() => {
    const hosts = [...document.querySelectorAll<HTMLElement>('html > [popover]')];
    return hosts.map((host) => {
      const wrong = { opacity: '0', transform: 'scale(0.01)', 'clip-path': 'inset(50%)', display: 'none' };
      for (const [property, value] of Object.entries(wrong))
        host.style.setProperty(property, value, 'important');
      host.animate([{ opacity: 0 }, { opacity: 0 }], { duration: 1e6, fill: 'both' });
      const { opacity, transform, clipPath, display } = getComputedStyle(host);
      return { opacity, transform, clipPath, display };
    });
  });
  expect(drawn).toContainEqual({ opacity: '1', transform: 'none', clipPath: 'none', display: 'block' });
  await page.keyboard.press('Enter');
  await expect(box).toContainText('Chosen: we open at nine');
});

interface Chrome {
  readonly scripting: { executeScript(injection: unknown): Promise<{ result?: unknown }[]> };
  readonly tabs: { query(asked: unknown): Promise<{ id: number }[]> };
}

/** What the background answers to a script of ours in the page: as if the page had taken it over. */
const askFromPage = (requests: readonly (readonly [string, unknown])[]): Promise<unknown[]> =>
  tend.page.evaluate(async (asked) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const [tab] = await chrome.tabs.query({ url: 'https://x.com/*' });
    const func = (all: [string, unknown][]): Promise<unknown[]> => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }
      ).chrome;
      return Promise.all(all.map(([name, input]) => runtime.sendMessage({ tend: name, input })));
    };
    const [done] = await chrome.scripting.executeScript({ target: { tabId: tab?.id }, func, args: [asked] });
    return done?.result as unknown[];
  }, requests);

test('a page that has taken over our script in it can still start, change and read nothing of the library', async () => {
  await openBox();
  const context = { platform: 'x', box: 'reply', answers: null, post: null, signedIn: null, lang: 'en' };
  const own = [
    ['queue.add', { postId: 'p', accountIds: ['a'], when: { kind: 'now' }, revision: 1 }],
    ['delivery.act', { id: 'd', act: { kind: 'now' } }],
    ['client.save', { client: {} }],
    ['settings.save', { patch: { notifications: false } }],
    ['template.save', { template: {} }],
    ['template.remove', { ids: ['secret'] }],
    ['page.switch', { platform: 'x', on: false, off: [] }],
    ['person.forget', { person: 'x|eve' }],
    ['standstill.settle', { decision: 'here' }],
    ['snapshot.take', {}],
    ['front.insert', { windowId: null, insertion: { text: 'x' } }],
    // Of pages, but not of this one, or malformed.
    ['replies.open', { context: { ...context, platform: 'facebook' }, clientId: null, query: '' }],
    ['replies.search', { context, clientId: 7, query: '' }],
    ['page.insert', { intent: { text: 'x', caret: null, replaceBefore: 1e9, nonce: 'no' } }],
    ['page.studio', { place: 'https://evil.example' }],
    ['__proto__', {}],
    ['constructor', {}],
  ] as const;
  const answers = await askFromPage(own);
  expect(answers).toHaveLength(own.length);
  for (const [index, answer] of answers.entries())
    expect(answer, own[index]?.[0]).toMatchObject({ ok: false, failure: { code: 'rejected' } });
  expect(await tend.row('templates', 'secret')).toMatchObject({ deletedAt: null });
});

test('another extension is not answered', async () => {
  const other = await loadExtension(tend.browser.context, {});
  const said = (await other.evaluate(`(async () => {
    const no = (error) => 'refused: ' + error.message;
    const port = chrome.runtime.connect('${tend.extensionId}');
    const closed = new Promise((resolve) => port.onDisconnect.addListener(() => resolve('closed')));
    return [
      await chrome.runtime.sendMessage('${tend.extensionId}', { tend: 'snapshot.take', input: {} }).catch(no),
      await chrome.runtime.sendMessage('${tend.extensionId}', { tend: 'page.hello', input: {} }).catch(no),
      await closed,
      await fetch('chrome-extension://${tend.extensionId}/studio.html').then(() => 'answered', () => 'no file'),
    ];
  })()`)) as string[];
  await other.close();
  expect(said).toEqual([
    expect.stringMatching(/^refused: .*Receiving end does not exist/),
    expect.stringMatching(/^refused: .*Receiving end does not exist/),
    'closed',
    'no file',
  ]);
});
