import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { root } from './builds';

const numbers = [...Array.from({ length: 35 }, (_, index) => index + 1), 42, 43, 44];

const isTest = (file: string): boolean =>
  /\.(?:test|spec)\.tsx?$/.test(file) || (file.startsWith('test/faults/') && file.endsWith('.ts'));

/** Everything that tests are written in. */
const tests = ['lib', 'components', 'scripts', 'test/contracts', 'test/e2e', 'test/faults']
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      path.posix.join(folder, file.replaceAll(path.sep, '/')),
    ),
  )
  .filter(isTest)
  .map((file) => readFileSync(path.join(root, file), 'utf8'))
  .join('\n');

const table = readFileSync(path.join(root, 'test/faults/README.md'), 'utf8').split('\n');

it.each(numbers)('F%i has a test named after it, or a line that says why not', (number) => {
  const lines = table.filter((line) => line.startsWith(`| F${number} |`));
  expect(lines).toHaveLength(1);
  const isNamed = new RegExp(`['"\`]F${number}: `).test(tests);
  expect(isNamed || lines[0]?.includes('why not: ')).toBe(true);
});

it('no other fault is in the table', () => {
  const listed = table.flatMap((line) => /^\| F(\d+) \|/.exec(line)?.[1] ?? []);
  expect(listed.map(Number)).toEqual(numbers);
});
