import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['{lib,components,scripts,test}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', 'test/e2e/**', 'test/checks/**', '**/*.pds.test.ts'],
    setupFiles: ['test/setup/temporal.ts', 'fake-indexeddb/auto'],
  },
});
