import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/**
 * Unit, property and contract tests; `npm test` runs them in UTC, and those that ask for the system's time zone in two more. Each file has a
 * process of its own (`isolate`, as it is by default), so that it is known which file asks.
 */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['{lib,components,scripts,test}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', 'test/{e2e,checks,lint}/**', '**/*.pds.test.ts'],
    // Vitest by itself leaves one processor free for itself, which is half of a machine with two.
    maxWorkers: '100%',
    // Property tests on a slow, busy machine; and what is awaited there, a second by default.
    testTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    setupFiles: [
      ...['test/setup/temporal.ts', 'test/setup/zone-reads.ts', 'test/setup/patience.ts'],
      'fake-indexeddb/auto',
    ],
  },
});
