import { defineConfig } from '@playwright/test';

/** Real browsers with the shipped builds. The Firefox tests use Puppeteer's BiDi inside; Playwright only runs and counts them. */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  // What is awaited comes at last on the slowest machine, too; only what fails waits so long.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  workers: 3,
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
  projects: [
    { name: 'chromium', testDir: 'test/e2e/chromium' },
    { name: 'firefox', testDir: 'test/e2e/firefox' },
    { name: 'sites', testDir: 'test/sites', timeout: 120_000, expect: { timeout: 30_000 } },
  ],
});
