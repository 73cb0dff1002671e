import { expect, test, type CDPSession, type Page } from '@playwright/test';
import axe from 'axe-core';
import { siteUrl } from '../../sites/site-url.ts';
import { readAloud } from '../support/overlay-words.ts';
import { CASA, FERN, setUpReplies } from '../support/reply-setup.ts';
import { Tend } from '../support/tend.ts';

const BOX = '[data-testid="tweetTextarea_0"][contenteditable="true"]';

let tend: Tend;

test.beforeAll(async () => {
  tend = await Tend.start({ sites: true });
  const body = 'Of course, {{author.firstName|there}}! {{choice: See you|Until then}}, {{input: Name}}.';
  await setUpReplies(tend, {
    sites: { x: 'https://x.com' },
    clients: [CASA, FERN],
    templates: ['Keep one aside', 'Parcel', 'Opening hours'].map((title, n) => ({
      ...{ id: `t${n}`, clientId: CASA.id, title, body },
    })),
  });
});

test.afterAll(() => tend.stop());

interface Found {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** The palette's outermost element, in a shadow tree that is closed to all but a debugger. */
async function paletteOf(session: CDPSession): Promise<string> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  let inside: number | undefined;
  const walk = (node: typeof root): void => {
    const named = node.attributes?.some((value) => value === 'palette' || value.startsWith('palette '));
    if (named) inside ??= node.backendNodeId;
    for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) walk(child);
  };
  walk(root);
  if (inside === undefined) throw new Error('no palette');
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: inside });
  return object.objectId ?? '';
}

/** What axe finds in it. */
async function findings(session: CDPSession): Promise<readonly Found[]> {
  await session.send('Runtime.evaluate', { expression: axe.source });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: await paletteOf(session),
    functionDeclaration: `async function () {
      const root = this.getRootNode();
      Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
      const { violations, passes } = await axe.run(root.host);
      delete root.host.shadowRoot;
      return { violations, checked: passes.map(({ id }) => id) };
    }`,
    awaitPromise: true,
    returnByValue: true,
  });
  const { violations, checked } = result.value as { violations: Found[]; checked: string[] };
  // It was really looked into.
  expect(checked).toEqual(expect.arrayContaining(['aria-dialog-name', 'aria-required-children']));
  return violations;
}

/** The palette as it is drawn, for a page in which nothing is closed. */
interface Drawn {
  readonly html: string;
  readonly css: string;
  readonly width: number;
}

async function drawn(session: CDPSession): Promise<Drawn> {
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: await paletteOf(session),
    functionDeclaration: `function () {
      const root = this.getRootNode();
      const css = root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\\n');
      return { html: this.outerHTML, css, width: root.host.getBoundingClientRect().width };
    }`,
    returnByValue: true,
  });
  return result.value as Drawn;
}

/** Texts whose contrast is enough, those where it isn't, and those where axe can't tell. */
type Contrast = Readonly<Record<'passes' | 'violations' | 'incomplete', readonly string[]>>;

/** Axe can't measure colours through a closed shadow tree: the same elements under the same style sheet are drawn in an open one, in a page of their own. */
async function contrastOf(page: Page, { html, css, width }: Drawn): Promise<Contrast> {
  await page.setContent('<!doctype html><html lang="en"><title>Open</title><body><div></div>');
  await page.evaluate(axe.source);
  return page.evaluate(
    async (given) => {
      const host = document.querySelector('div');
      if (!host) throw new Error('no host');
      host.style.cssText = `width: ${given.width}px`;
      const root = host.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(given.css);
      root.adoptedStyleSheets = [sheet];
      root.setHTMLUnsafe(given.html);
      const { axe: judge } = globalThis as unknown as { axe: typeof axe };
      // Signs, too: ✓ and ↵ are texts like any other.
      const options = { ignoreUnicode: false, ignoreLength: true };
      const found = await judge.run(document, {
        runOnly: ['color-contrast'],
        ...{ checks: { 'color-contrast': { options } } },
      });
      const texts = (rules: readonly { nodes: readonly { html: string }[] }[]): string[] =>
        rules.flatMap(({ nodes }) => nodes.map((node) => node.html));
      return {
        passes: texts(found.passes),
        violations: texts(found.violations),
        incomplete: texts(found.incomplete),
      };
    },
    { html, css, width },
  );
}

for (const colorScheme of ['light', 'dark'] as const)
  for (const account of ['casa-luz', 'fern-and-co'] as const)
    test(`the palette is accessible, ${colorScheme}, signed in as ${account}`, async () => {
      const page = await tend.browser.context.newPage();
      await page.emulateMedia({ colorScheme });
      await page.goto(siteUrl('x', { post: 'terrace', account }));
      await page.locator(BOX).first().click();
      await expect.poll(() => readAloud(page)).toContain('Alt + Shift + R');
      await page.keyboard.press('Alt+Shift+R');
      await expect.poll(() => readAloud(page)).toContain('Of course, ');
      const session = await tend.browser.context.newCDPSession(page);
      if (process.env['TEND_SHOT'])
        await page.screenshot({ path: `${process.env['TEND_SHOT']}-${colorScheme}-${account}.png` });
      const found = await findings(session);
      expect(found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      const palette = await drawn(session);
      await page.close();
      const open = await tend.browser.context.newPage();
      await open.emulateMedia({ colorScheme });
      const { passes, violations, incomplete } = await contrastOf(open, palette);
      expect({ violations, incomplete }).toEqual({ violations: [], incomplete: [] });
      for (const part of ['reply-title', 'reply-facts', 'reply-filled', 'kbd'])
        expect(passes.some((html) => html.includes(part))).toBe(true);
      // It really looks at the colours: with a fainter grey for what is said in grey, that is found.
      const faint = await contrastOf(open, { ...palette, css: `${palette.css} :host { --muted: #888 }` });
      expect(faint.violations.some((html) => html.includes('reply-facts'))).toBe(true);
      await open.close();
    });
