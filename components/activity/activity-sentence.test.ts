import { beforeEach, describe, expect, it } from 'vitest';
import { ACTIVITY_KINDS, type ActivityEntry } from '@/lib/domain/activity';
import { speakEnglish } from '@/test/support/english';
import { activitySentence } from './activity-sentence';

const NOW = Date.UTC(2026, 10, 24, 12);

beforeEach(speakEnglish);

const entry = (patch: Partial<ActivityEntry>): ActivityEntry => ({
  id: 'l1',
  at: NOW,
  kind: 'all-paused',
  by: 'tend',
  clientId: null,
  accountId: null,
  postId: null,
  deliveryId: null,
  args: {},
  detail: null,
  createdAt: NOW,
  updatedAt: NOW,
  deletedAt: null,
  origin: 'device',
  ...patch,
});

const args = {
  client: 'Casa Luz',
  handle: 'casaluz.example',
  excerpt: 'Rye returns',
  name: 'loaf.png',
  version: '1.0.0',
  dueAt: String(NOW),
  zone: 'UTC',
  weekday: '3',
  time: '09:00',
  reason: 'too-long',
  lateSeconds: '30',
};

describe('activitySentence', () => {
  it('has words for every kind, with every name in its place', () => {
    for (const kind of ACTIVITY_KINDS) {
      const words = activitySentence(entry({ kind, args }), NOW, 'en');
      expect(words.length, kind).toBeGreaterThan(5);
      expect(words, kind).not.toMatch(/[{}$]|undefined/);
    }
  });

  it('reads an entry of an older version that names less', () => {
    for (const kind of ACTIVITY_KINDS)
      expect(activitySentence(entry({ kind }), NOW, 'en')).not.toMatch(/undefined|NaN/);
  });

  it.each<[string, Partial<ActivityEntry>]>([
    ['moved the template “Rye returns” to the bin', { kind: 'template-removed', args }],
    ['imported 12 templates', { kind: 'template-imported', args: { ...args, count: '12' } }],
    ['published “Rye returns” on @casaluz.example', { kind: 'delivery-published', args }],
    [
      'published “Rye returns” on @casaluz.example, 7 minutes late',
      { kind: 'delivery-published', args: { ...args, lateSeconds: '400' } },
    ],
    [
      'published “Rye returns” on @casaluz.example, 3 hours late',
      { kind: 'delivery-published', args: { ...args, lateSeconds: '10800' } },
    ],
    [
      'could not publish “Rye returns” on @casaluz.example: the text is too long',
      { kind: 'delivery-rejected', args },
    ],
    [
      'missed “Rye returns” for @casaluz.example',
      { kind: 'delivery-missed', args: { ...args, reason: 'late' } },
    ],
    [
      'said that “Rye returns” is on @casaluz.example',
      { kind: 'delivery-verified-there', by: 'person', args },
    ],
    ['found “Rye returns” on @casaluz.example', { kind: 'delivery-verified-there', args }],
    [
      'added the slot Wednesday 9:00 AM for @casaluz.example',
      { kind: 'slot-added', args: { handle: 'casaluz.example', weekday: '3', time: '09:00' } },
    ],
  ])('%s', (words, patch) => {
    expect(activitySentence(entry(patch), NOW, 'en-US')).toBe(words);
  });
});
