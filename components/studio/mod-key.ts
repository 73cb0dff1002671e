/** How a key with the platform's main modifier is written: `Ctrl K`, on a Mac `⌘K`. */
export const modKey = (key: string): string =>
  /Mac|iP(hone|ad)/.test(navigator.platform) ? `⌘${key}` : `Ctrl ${key}`;
