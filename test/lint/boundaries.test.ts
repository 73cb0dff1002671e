import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
let project: string;

/** A tiny project under the real rules, with one violation of each kind in a file of its own. */
const FILES: Readonly<Record<string, string>> = {
  'lib/domain/good.ts': 'export const good = 1;',
  'lib/text/good.ts': "import { good } from '@/lib/domain/good';\nexport const longer = good + 1;",
  'lib/db/open.ts': "import { good } from '../domain/good';\nexport const open = good;",
  'lib/platforms/one/publish.ts': "import { good } from '@/lib/domain/good';\nexport default good;",
  'lib/platforms/two/publish.ts': 'export default 2;',
  'lib/services/scan.ts': "import { open } from '@/lib/db/open';\nexport const scan = open;",
  'lib/domain/alias.ts': "import { open } from '@/lib/db/open';\nexport const alias = open;",
  'lib/domain/relative.ts': "import { open } from '../db/open';\nexport const relative = open;",
  'lib/domain/dynamic.ts': "export const dynamic = () => import('../services/scan');",
  'lib/domain/reexport.ts': "export { open } from '../db/open';",
  'lib/platforms/one/other.ts': "import two from '../two/publish';\nexport const other = two;",
  'lib/platforms/one/service.ts': "import { scan } from '@/lib/services/scan';\nexport const service = scan;",
  'components/view.tsx':
    "import { scan } from '@/lib/services/scan';\nexport const View = () => <p>{scan}</p>;",
  'components/polyfill.ts': "import browser from 'webextension-polyfill';\nexport const polyfill = browser;",
  'components/later.ts': "export const later = () => import('webextension-polyfill');",
  'lib/services/hooks.ts': "export const hooks = () => import('react');",
  'lib/browser/runtime.ts':
    "import browser from 'webextension-polyfill';\nexport const runtime = browser.runtime;",
  'entrypoints/page.content.ts': "import { open } from '@/lib/db/open';\nexport default open;",
  'entrypoints/palette.content/index.ts': "export default () => import('@/lib/db/open');",
  'entrypoints/background.ts': "import { open } from '@/lib/db/open';\nexport default open;",
  'lib/platforms/one/own.ts': "import publish from './publish';\nexport const own = publish;",
  'lib/text/react.ts': "import { useState } from 'react';\nexport const state = useState;",
  'lib/delivery/clock.ts': 'export const now = () => Date.now();',
  'lib/text/named.ts': 'export default 1;',
  'lib/text/CamelCase.ts': 'export const camel = 1;',
  'lib/text/loose.ts': 'export const loose = (value: any) => value;',
  'lib/text/long.ts': 'export const long = [\n' + '  1,\n'.repeat(250) + '];\n',
  'components/markup.tsx':
    'export const Markup = (html: string) => <p dangerouslySetInnerHTML={{ __html: html }} />;',
  'components/element.ts': "export const write = (element: Element) => (element.innerHTML = '<b>');",
  'components/label.tsx': 'export const Label = () => <button type="button" aria-label="Close" />;',
  'components/key.tsx': 'export const Key = () => <kbd>Ctrl K</kbd>;',
  'components/words.tsx': 'export const Words = () => <p>Hello there</p>;',
};

const CLEAN = [
  'lib/domain/good.ts',
  'lib/text/good.ts',
  'lib/db/open.ts',
  'lib/platforms/one/publish.ts',
  'lib/platforms/one/own.ts',
  'lib/services/scan.ts',
  'lib/browser/runtime.ts',
  'entrypoints/background.ts',
  'components/key.tsx',
];

/** What the linter says, by file. */
const findings = new Map<string, string>();

function lintAll(): void {
  const bin = path.join(root, 'node_modules', 'oxlint', 'bin', 'oxlint');
  const run = spawnSync(process.execPath, [bin, '--format=unix'], { cwd: project, encoding: 'utf8' });
  for (const line of run.stdout.split('\n')) {
    const file = line.split(':', 1)[0] ?? '';
    findings.set(file, `${findings.get(file) ?? ''}${line}\n`);
  }
}

beforeAll(() => {
  project = mkdtempSync(path.join(os.tmpdir(), 'tend-lint-'));
  cpSync(path.join(root, 'oxlint.config.ts'), path.join(project, 'oxlint.config.ts'));
  cpSync(path.join(root, 'scripts/lint'), path.join(project, 'scripts/lint'), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(project, 'node_modules'), 'junction');
  writeFileSync(
    path.join(project, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { paths: { '@/*': ['./*'] }, jsx: 'react-jsx' } }),
  );
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(project, name)), { recursive: true });
    writeFileSync(path.join(project, name), text);
  }
  lintAll();
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('the lint sees every way around the directions of import', () => {
  it.each([
    ['alias', 'lib/domain/alias.ts', 'boundaries(dependencies)'],
    ['relative path', 'lib/domain/relative.ts', 'boundaries(dependencies)'],
    ['dynamic import', 'lib/domain/dynamic.ts', 'boundaries(dependencies)'],
    ['re-export', 'lib/domain/reexport.ts', 'boundaries(dependencies)'],
    ['platform to platform', 'lib/platforms/one/other.ts', 'boundaries(dependencies)'],
    ['platform to services', 'lib/platforms/one/service.ts', 'boundaries(dependencies)'],
    ['components to services', 'components/view.tsx', 'boundaries(dependencies)'],
    ['the polyfill outside lib/browser', 'components/polyfill.ts', 'boundaries(dependencies)'],
    ['React in lib', 'lib/text/react.ts', 'boundaries(dependencies)'],
    ['the polyfill, later', 'components/later.ts', 'boundaries(dependencies)'],
    ['React in lib, later', 'lib/services/hooks.ts', 'boundaries(dependencies)'],
    ['the database in a content script', 'entrypoints/page.content.ts', 'boundaries(dependencies)'],
    ['the same, in a folder and later', 'entrypoints/palette.content/index.ts', 'boundaries(dependencies)'],
    ['a default export', 'lib/text/named.ts', 'import(no-default-export)'],
    ['a name in camel case', 'lib/text/CamelCase.ts', 'unicorn(filename-case)'],
    ['any', 'lib/text/loose.ts', 'typescript(no-explicit-any)'],
    ['251 lines', 'lib/text/long.ts', 'eslint(max-lines)'],
    ['markup as a prop', 'components/markup.tsx', 'react(no-danger)'],
    ['markup as a property', 'components/element.ts', 'house(no-html)'],
    ['words in an attribute', 'components/label.tsx', 'house(no-literal-text)'],
    ['a clock in a pure layer', 'lib/delivery/clock.ts', 'house(no-clock)'],
    ['words in JSX', 'components/words.tsx', 'house(no-literal-text)'],
  ])('%s', (_name, file, rule) => {
    expect(findings.get(file)).toContain(rule);
  });

  it.each(CLEAN)('and lets %s pass', (file) => {
    expect(findings.get(file)).toBeUndefined();
  });
});
