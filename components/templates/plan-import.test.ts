import { describe, expect, it } from 'vitest';
import type { Template } from '@/lib/domain/template';
import type { ForeignTemplate } from '@/lib/templates/foreign-template';
import { planImport, type ImportInto } from './plan-import';
import { blankTemplate } from './template-draft';

const there: Template = {
  ...blankTemplate('t', 'casa'),
  ...{ title: 'Hours', shortcut: 'hours', body: 'Nine to six', uses: 0, usedAt: null },
  ...{ createdAt: 1, updatedAt: 1, deletedAt: null, origin: 'd' },
};
const row = (more: Partial<ForeignTemplate>): ForeignTemplate => ({
  ...{ title: 'T', shortcut: '', body: 'B', tags: [], platforms: [], changes: [] },
  ...more,
});
const plan = (rows: readonly ForeignTemplate[], more: Partial<ImportInto> = {}) => {
  let count = 0;
  return planImport(rows, {
    templates: [there],
    clients: [
      { id: 'casa', name: 'Casa Luz' },
      { id: 'fern', name: 'Fern & Co' },
    ],
    platforms: ['bluesky'],
    clientId: null,
    newId: () => `new-${(count += 1)}`,
    ...more,
  });
};

describe('planImport', () => {
  it('takes a line as it is, for the client that the file or the person names', () => {
    expect(plan([row({ tags: ['a', 'a ', ''], client: 'CASA LUZ' })])[0]).toMatchObject({
      outcome: 'ok',
      reasons: [],
      template: { id: 'new-1', clientId: 'casa', title: 'T', body: 'B', tags: ['a'] },
    });
    expect(plan([row({})], { clientId: 'fern' })[0]?.template?.clientId).toBe('fern');
    expect(plan([row({ client: null })], { clientId: 'fern' })[0]?.template?.clientId).toBeNull();
  });

  it('says what it changes', () => {
    const [line] = plan([
      row({
        client: 'Gone Ltd',
        platforms: ['bluesky', 'myspace'],
        shortcut: '/Two Words',
        changes: ['variables'],
      }),
    ]);
    expect(line).toMatchObject({
      outcome: 'changed',
      reasons: ['variables', 'other-client', 'other-platforms', 'shortcut-signs'],
      template: { clientId: null, platforms: ['bluesky'], shortcut: 'two-words' },
    });
  });

  it('leaves a shortcut with whom has it, here or earlier in the file', () => {
    const lines = plan([
      row({ title: 'A', shortcut: 'hours', client: 'Casa Luz' }),
      row({ title: 'B', shortcut: 'hours' }),
      row({ title: 'C', shortcut: 'hours' }),
    ]);
    expect(lines.map(({ template }) => template?.shortcut)).toEqual(['', 'hours', '']);
    expect(lines.map(({ reasons }) => reasons)).toEqual([['shortcut-taken'], [], ['shortcut-taken']]);
  });

  it('leaves out what is empty, too long, or there already', () => {
    const lines = plan([
      row({ body: '  ' }),
      row({ title: '', body: '{{cursor}}' }),
      row({ body: 'x'.repeat(20_001) }),
      row({ title: 'Hours', body: 'Nine to six', client: 'Casa Luz' }),
      row({ title: 'Twice' }),
      row({ title: 'Twice' }),
    ]);
    expect(lines.map(({ outcome, reasons }) => (outcome === 'refused' ? reasons[0] : outcome))).toEqual([
      'empty',
      'empty',
      'too-long',
      'there',
      'ok',
      'there',
    ]);
    expect(lines[0]?.template).toBeNull();
  });

  it('calls a line without a title after its text', () => {
    expect(plan([row({ title: '' })])[0]?.template?.title).toBe('B');
  });

  it('keeps as text what would hold a template that is not there, or itself', () => {
    const lines = plan([
      row({ title: 'A', body: 'Hi {{template: gone}}' }),
      row({ title: 'B', body: '{{template: later}}' }),
      row({ title: 'C', shortcut: 'later', body: 'Later' }),
      row({ title: 'D', shortcut: 'self', body: '{{template: self}}' }),
    ]);
    expect(lines.map(({ body }) => body)).toEqual([
      'Hi \\{{template: gone}}',
      '{{template: later}}',
      'Later',
      '\\{{template: self}}',
    ]);
    expect(lines.map(({ outcome }) => outcome)).toEqual(['changed', 'ok', 'ok', 'changed']);
    expect(lines[0]?.reasons).toEqual(['kept-as-text']);
  });
});
