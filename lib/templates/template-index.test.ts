import { describe, expect, it } from 'vitest';
import type { Template } from '@/lib/domain/template';
import { TemplateIndex } from './template-index';

const template = (id: string, patch: Partial<Template> = {}): Template => ({
  ...{ id, clientId: null, title: id, shortcut: '', body: '', platforms: [], tags: [] },
  ...{ uses: 0, usedAt: null, createdAt: 0, updatedAt: 0, deletedAt: null, origin: '' },
  ...patch,
});

const index = new TemplateIndex([
  template('aside', {
    title: 'Keep one aside',
    shortcut: 'aside',
    body: 'Of course, we will put one aside for you.',
  }),
  template('hours', {
    title: 'Opening hours',
    shortcut: 'hours',
    tags: ['visit'],
    body: 'We are open from 9 to 6.',
  }),
  template('acai', { title: 'Açaí bowl', body: 'The AÇAÍ is vegan {{author.firstName}}' }),
  template('jp', { title: '営業時間', body: '日曜日は休みです' }),
  template('gone', {
    title: 'Sold out, sorry',
    shortcut: 'gone',
    body: 'Sold out today. Come before hours end.',
  }),
]);
const find = ({ templates }: TemplateIndex, scores: Float32Array): string[] =>
  templates
    .map(({ id }, number) => ({ id, score: scores[number] ?? 0 }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ id }) => id);
const found = (query: string): string[] => find(index, index.search(query));

describe('TemplateIndex', () => {
  it.each([
    ['keep', ['aside']],
    ['kee', ['aside']],
    ['OPEN', ['hours']],
    ['hours', ['hours', 'gone']],
    ['acai', ['acai']],
    ['açai', ['acai']],
    ['visit', ['hours']],
    ['pening', ['hours']],
    ['kepe aside', ['aside']],
    ['kep', ['aside']],
    ['openning', ['hours']],
    ['suorry', ['gone']],
    ['営業', ['jp']],
    ['曜日', ['jp']],
    ['sold today', ['gone']],
    ['keep zzzzz', ['aside']],
    ['/gone', ['gone']],
    ['firstname', []],
    ['qqqqq', []],
    ['', []],
    ['  !! ', []],
  ])('%j finds %j', (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it('the whole shortcut goes before everything else', () => {
    const both = new TemplateIndex([
      template('long', { title: 'Hours hours hours', tags: ['hours'], body: 'hours' }),
      template('short', { title: 'x', shortcut: 'hours' }),
    ]);
    expect(find(both, both.search('hours'))[0]).toBe('short');
  });
});
