import type { VectorSet } from './vector-set';

/** Bios and names. */
export const TEXTS: readonly VectorSet<string>[] = [
  {
    source: 'ours: white space and typography',
    foreign: false,
    country: '',
    same: [
      ['Bread  &\ncoffee', 'Bread & coffee'],
      ['Ana’s “bread” – since 1962…', 'Ana\'s "bread" - since 1962...'],
      ['Café', 'Café'],
      ['Love ❤️ bread', 'Love ❤ bread'],
      ['Soft­ware', 'Software'],
      ['a b', 'a b'],
      ['​Hi', 'Hi'],
      ['«Pão»', '"Pão"'],
      ['1962—2026', '1962-2026'],
    ],
    differ: [
      ['Bread and coffee', 'Bread & coffee'],
      ['Bread & coffee since 1962', 'Bread & coffee since 1963'],
      ['Bread.', 'Bread. Coffee.'],
      ['bread & coffee', 'Bread & coffee'],
      ['Cafe', 'Café'],
      ['Bread & cofee', 'Bread & coffee'],
      ['Bread & coffee!', 'Bread & coffee'],
      ['👨‍👩‍👧', '👨👩👧'],
      ['Bread &…', 'Bread & coffee'],
      ['Bread & coffee ☕', 'Bread & coffee'],
      ['We are open', 'We are not open'],
      ['10 €', '100 €'],
    ],
  },
];
