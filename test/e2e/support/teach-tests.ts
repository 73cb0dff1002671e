import { expect, test } from '@playwright/test';
import { siteUrl } from '../../sites/site-url.ts';
import type { Ask } from './campaign-setup.ts';
import { CHANGED } from './changed-page.ts';
import { talkTo, type PanelDriver } from './panel-talk.ts';

/** What stands in the one reply. */
export const HOURS = 'From Tuesday to Sunday.';

/** A browser with Tend, its side panel open beside a page of X that has changed (`changePage`), signed in as Casa Luz, who has the one reply. */
export interface TeachRig {
  readonly ask: Ask;
  readonly rows: (table: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  readonly put: (table: string, rows: readonly unknown[]) => Promise<void>;
  readonly panel: PanelDriver;
  /** What the person does in the network's page, and sees there. */
  readonly hands: {
    readonly goto: (url: string) => Promise<void>;
    readonly click: (css: string) => Promise<void>;
    readonly textOf: (css: string) => Promise<string>;
    readonly isFocused: (css: string) => Promise<boolean>;
    /** All that stands in the box goes. */
    readonly empty: () => Promise<void>;
    /** The chord at the box, until the palette is there with the reply. */
    readonly openPalette: () => Promise<void>;
    readonly pressControlEnter: () => Promise<void>;
  };
}

interface Front {
  readonly script: string;
  readonly context: { readonly box: string; readonly signedIn: { readonly handle: string } | null } | null;
}

/** The person shows Tend what it doesn't find, by the panel's own buttons and clicks in the page; it holds until Tend's own knowledge of the page is another. */
export function teachTests(rig: () => TeachRig): void {
  test.describe.configure({ mode: 'serial' });

  const says = (text: string): Promise<void> => talkTo(rig().panel).says(text);
  const press = (label: string): Promise<void> => talkTo(rig().panel).press(label);
  /** A line of what was found in the page says so of this part. */
  const finds = (part: string, found: string): Promise<void> =>
    rig().panel.until(
      `[...document.querySelectorAll('tr')].some((row) => row.querySelector('th').firstChild.data === ${JSON.stringify(part)} && row.querySelector('td').innerText.startsWith(${JSON.stringify(found)}))`,
      60_000,
    );
  const look = (): Promise<Front> => rig().ask<Front>('front.look', { windowId: null });
  const open = async (): Promise<void> => {
    await rig().hands.goto(siteUrl('x', { post: 'terrace', account: 'casa-luz' }));
    await expect.poll(async () => (await look()).script).toBe('on');
    await rig().hands.click(CHANGED.box);
  };
  const isKnown = (): Promise<void> => expect.poll(async () => (await look()).context?.box).toBe('reply');
  const text = (): Promise<string> => rig().hands.textOf(CHANGED.box);
  /** Presses one of the panel's buttons, and then clicks what it asks for. */
  const teach = async (part: string, label: string, css: string): Promise<void> => {
    await press(label);
    await says('Click it in the page now');
    await rig().hands.click(css);
    const taught = async () => (await rig().rows('taught')).map(({ part: one }) => one);
    await expect.poll(taught).toContain(part);
  };

  test('a box that Tend no longer knows is said to be missing', async () => {
    await open();
    await press('This page');
    await says('Click into a reply box in the page');
    await finds('Reply box', 'not found');
    await finds('Who is signed in', 'not found');
    expect((await look()).context).toBeNull();
  });

  test('shown by the panel’s own button, the box is known at once', async () => {
    await teach('box', 'Show the reply box', CHANGED.box);
    await finds('Reply box, as you showed it', 'found');
    await isKnown();
  });

  test('shown who is signed in, Tend asks no more who it is, and inserts', async () => {
    await press('Replies');
    await says(HOURS);
    await press('Insert');
    await says('This page does not show who is');
    expect(await text()).toBe('');
    await press('This page');
    await teach('signed-in', 'Show who is signed in', CHANGED.who);
    await rig().hands.click(CHANGED.box);
    await press('Replies');
    await expect.poll(async () => (await look()).context?.signedIn?.handle).toBe('casaluz');
    await says('Signed in as @casaluz');
    await press('Insert');
    await expect.poll(text).toBe(HOURS);
  });

  test('shown the button that sends, it is not pressed, and Ctrl+Enter leads to it', async () => {
    await press('This page');
    await finds('Reply box: the button that sends', 'not found');
    await teach('submit', 'Show the button that posts', CHANGED.submit);
    expect(await text()).toBe(HOURS);
    await rig().hands.empty();
    await rig().hands.openPalette();
    await rig().hands.pressControlEnter();
    await expect.poll(text).toBe(HOURS);
    await expect.poll(() => rig().hands.isFocused(CHANGED.submit)).toBe(true);
  });

  test('what was shown holds after a reload, until Tend’s own knowledge of the page is another', async () => {
    await open();
    await isKnown();
    const taught = await rig().rows('taught');
    expect(taught).toHaveLength(3);
    await rig().put(
      'taught',
      taught.map((row) => ({ ...row, version: '2020-01-01' })),
    );
    await open();
    await press('This page');
    await finds('Reply box', 'not found');
    expect((await look()).context).toBeNull();
  });
}
