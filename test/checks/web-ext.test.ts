import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';
import { buildDir, root } from './builds';

interface Report {
  readonly errors: readonly { readonly code: string; readonly message: string }[];
  readonly metadata: { readonly totalScannedFileSize?: number };
}

it('the add-on linter finds no errors', { timeout: 60_000 }, () => {
  const bin = path.join(root, 'node_modules/web-ext/bin/web-ext.js');
  const run = spawnSync(
    process.execPath,
    [
      bin,
      'lint',
      '--source-dir',
      buildDir('firefox-mv3'),
      '--no-config-discovery',
      '--no-input',
      '--output',
      'json',
    ],
    { encoding: 'utf8' },
  );
  const report = JSON.parse(run.stdout) as Report;
  expect(report.errors.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
  expect(report.metadata).toBeDefined();
});
