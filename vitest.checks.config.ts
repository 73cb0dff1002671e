import { defineConfig } from 'vitest/config';

/** Checks of the built extension and of the rules themselves; once, after the builds. */
export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['test/checks/**/*.test.ts', 'test/lint/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
