import { expect, test, type CDPSession } from '@playwright/test';
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

/** What axe finds in Tend's widest element in the page, whose shadow tree is closed to all but a debugger. */
async function findings(session: CDPSession): Promise<readonly Found[]> {
  await session.send('Runtime.evaluate', { expression: axe.source });
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
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
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
      await page.close();
    });
