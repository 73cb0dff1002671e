import { describe, expect, it } from 'vitest';
import type { Template } from '@/lib/domain/template';
import { tagsOf, TemplateFinder, type WantedTemplates } from './template-finder';

const template = (id: string, more: Partial<Template> = {}): Template => ({
  ...{ id, clientId: null, title: id, shortcut: '', body: '', platforms: [], tags: [] },
  ...{ uses: 0, usedAt: null, createdAt: 1, updatedAt: 1, deletedAt: null, origin: 'd' },
  ...more,
});

const wanted: WantedTemplates = {
  ...{ clientId: null, query: '', platform: null, tag: null, order: 'title' },
};

const rows = [
  template('Sold out', { clientId: 'casa', uses: 9, usedAt: 30, shortcut: 'gone', tags: ['no'] }),
  template('Água', { body: 'The tap water is good', platforms: ['bluesky'], createdAt: 5 }),
  template('Keep one aside', { clientId: 'fern', uses: 31, usedAt: 20, tags: ['bread', 'no'] }),
  template('Zebra', { createdAt: 2 }),
];

const titles = (more: Partial<WantedTemplates>): readonly string[] =>
  new TemplateFinder().find(rows, { ...wanted, ...more }).map(({ title }) => title);

describe('TemplateFinder', () => {
  it('orders by title as a reader would', () => {
    expect(titles({})).toEqual(['Água', 'Keep one aside', 'Sold out', 'Zebra']);
  });

  it('orders by use, by last use, and by what nobody ever used, oldest first', () => {
    expect(titles({ order: 'uses' })).toEqual(['Keep one aside', 'Sold out', 'Água', 'Zebra']);
    expect(titles({ order: 'usedAt' })).toEqual(['Sold out', 'Keep one aside', 'Água', 'Zebra']);
    expect(titles({ order: 'never' })).toEqual(['Zebra', 'Água', 'Keep one aside', 'Sold out']);
  });

  it("shows a client's own and those for all", () => {
    expect(titles({ clientId: 'casa' })).toEqual(['Água', 'Sold out', 'Zebra']);
  });

  it('shows what can be used on a platform, and what carries a tag', () => {
    expect(titles({ platform: 'mastodon' })).toEqual(['Keep one aside', 'Sold out', 'Zebra']);
    expect(titles({ tag: 'no' })).toEqual(['Keep one aside', 'Sold out']);
  });

  it('searches title, shortcut, text and tags without accents', () => {
    expect(titles({ query: 'agua' })).toEqual(['Água']);
    expect(titles({ query: '/gone' })).toEqual(['Sold out']);
    expect(titles({ query: 'water tap' })).toEqual(['Água']);
    expect(titles({ query: 'bread' })).toEqual(['Keep one aside']);
  });

  it('finds what a template says now', () => {
    const finder = new TemplateFinder();
    expect(finder.find(rows, { ...wanted, query: 'zebra' })).toHaveLength(1);
    const renamed = rows.map((row) => (row.id === 'Zebra' ? { ...row, title: 'Horse', updatedAt: 2 } : row));
    expect(finder.find(renamed, { ...wanted, query: 'zebra' })).toEqual([]);
    expect(finder.find(renamed, { ...wanted, query: 'horse' })).toHaveLength(1);
  });
});

it('lists every tag once, by name', () => {
  expect(tagsOf(rows)).toEqual(['bread', 'no']);
});
