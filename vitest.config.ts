import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Unit, property and contract tests; run in three time zones. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['{lib,components,scripts,test}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', 'test/{e2e,checks,lint}/**', '**/*.pds.test.ts'],
    // Property tests on a slow, busy machine.
    testTimeout: 30_000,
    setupFiles: ['test/setup/temporal.ts', 'fake-indexeddb/auto'],
  },
});
