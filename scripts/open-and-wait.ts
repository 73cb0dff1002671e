import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { findBrowser } from '../test/browser/find-browser.ts';

/** A browser that ends sooner has handed the page to another one that uses the same profile. */
const HANDED_OVER_MS = 3_000;

/**
 * Opens a page in a kept profile as a person would, with nothing attached to the browser: its background worker may idle and stop. Ends
 * when the browser does; Ctrl+C ends the browser.
 */
export async function openAndWait(profile: string, url: string, args: readonly string[]): Promise<void> {
  const startedAt = performance.now();
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const flags = [
    '--no-first-run',
    '--no-default-browser-check',
    '--hide-crash-restore-bubble',
    ...root,
    ...args,
  ];
  const browser = spawn(findBrowser('chromium'), [`--user-data-dir=${profile}`, ...flags, url], {
    stdio: 'ignore',
  });
  const stop = (): void => void browser.kill();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const [code] = (await once(browser, 'exit')) as [number | null];
  if (code === 0 && performance.now() - startedAt < HANDED_OVER_MS)
    console.log(
      'This profile is open in another window already: the page was opened there. Close it and start again.',
    );
}
