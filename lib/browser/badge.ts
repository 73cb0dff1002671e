import browser from 'webextension-polyfill';

/** Shows a number, or `!`, on the toolbar button; nothing for 0. Neutral grey: only clients have colours. */
export async function setBadge(count: number | '!'): Promise<void> {
  const text = count === '!' ? count : count === 0 ? '' : String(Math.min(count, 99));
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: '#1b1d22' });
}

/** The toolbar button's tooltip. */
export const setActionTitle = (title: string): Promise<void> => browser.action.setTitle({ title });
