import { expect, it } from 'vitest';
import { mergeResults } from './results-table';

const BEFORE = `# Figures

| figure | value | unit | n | measured |
|---|---|---|---|---|
| a_ms | 1 | ms | 10 | then |
| b_kb | 2 | kB |  | then |
`;

it('puts a new value where the old one stood, adds what is new, and leaves the rest', () => {
  const figures = [
    { figure: 'c_s', value: 4, unit: 's', n: 1 },
    { figure: 'a_ms', value: 3, unit: 'ms', n: 20 },
  ];
  expect(mergeResults(BEFORE, figures, 'now').split('\n').slice(4)).toEqual([
    '| a_ms | 3 | ms | 20 | now |',
    '| b_kb | 2 | kB |  | then |',
    '| c_s | 4 | s | 1 | now |',
    '',
  ]);
});

it('is the same the second time', () => {
  const figures = [{ figure: 'c_s', value: 4, unit: 's' }];
  const once = mergeResults(BEFORE, figures, 'now');
  expect(mergeResults(once, figures, 'now')).toBe(once);
});
