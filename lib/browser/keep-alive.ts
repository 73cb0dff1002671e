import browser from 'webextension-polyfill';

/** Under the 30 s after which both browsers stop an idle background; any extension API call counts as activity (Chrome 110+). */
const BEAT_MS = 20_000;

/**
 * Keeps the background alive while `work` runs. Only for work that would otherwise end with an unknown outcome; permanent keep-alive
 * is not allowed. https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/lifecycle, read 2026-11; measured in
 * Chromium 156 and Firefox 153 with requests of up to 331 s.
 */
export async function keepAliveWhile<T>(work: () => Promise<T>): Promise<T> {
  const beat = setInterval(() => void browser.runtime.getPlatformInfo(), BEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(beat);
  }
}
