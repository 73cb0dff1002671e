import { describe, expect, it } from 'vitest';
import type { Template } from '@/lib/domain/template';
import { shortcutTrouble } from './shortcut-trouble';
import { blankTemplate } from './template-draft';

const taken: Template = {
  ...blankTemplate('t', 'casa'),
  ...{ title: 'Keep one aside', shortcut: 'aside', body: 'Yes', uses: 0, usedAt: null },
  ...{ createdAt: 1, updatedAt: 1, deletedAt: null, origin: 'd' },
};
const trouble = (shortcut: string, clientId: string | null = 'casa', id = 'new') =>
  shortcutTrouble({ ...blankTemplate(id, clientId), shortcut }, [taken]);

describe('shortcutTrouble', () => {
  it.each(['', 'hours', 'опен', 'aside2', 'as-ide_1.5', 'água'])('has nothing against %j', (shortcut) => {
    expect(trouble(shortcut)).toBeNull();
  });

  it('names the signs that a shortcut may not hold', () => {
    expect(trouble('a b|c{')).toEqual({ kind: 'signs', signs: '␣ | {' });
  });

  it("knows what is taken: by another template of the same client, not by one's own or another client's", () => {
    expect(trouble('aside')).toEqual({ kind: 'taken', title: 'Keep one aside' });
    expect(trouble('aside', 'casa', 't')).toBeNull();
    expect(trouble('aside', 'fern')).toBeNull();
    expect(trouble('aside', null)).toBeNull();
  });
});
