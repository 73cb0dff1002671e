import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** What talks to the real servers, for Bluesky and for Mastodon; once, not in three time zones. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['{lib,test}/**/*.pds.test.ts'],
    exclude: ['**/node_modules/**'],
    setupFiles: ['test/setup/temporal.ts', 'fake-indexeddb/auto'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    // Each file has a network of its own, and waits for its servers half of the time.
    maxWorkers: 2,
  },
});
