import { beforeEach, describe, expect, it } from 'vitest';
import { DELIVERY_STATES, type Delivery } from '@/lib/domain/delivery';
import { failure } from '@/lib/domain/failure';
import { delivery, DUE } from '@/lib/delivery/fixtures';
import { speakEnglish } from '@/test/support/english';
import { says } from './says';

const HOUR = 60 * 60_000;

beforeEach(speakEnglish);

const said = (patch: Partial<Delivery>, isPausedAll = false): string =>
  says(delivery(patch), { now: DUE + 3 * HOUR, handle: 'casaluz.example', isPausedAll });

const remote = { id: 'at://1', url: null, at: DUE + HOUR, proof: 'answer', removedAt: null } as const;

describe('says', () => {
  it('has a sentence for every state, without codes or holes', () => {
    for (const state of DELIVERY_STATES) {
      const words = said({ state, reason: failure('server-error'), remote });
      expect(words, state).toMatch(/^[@\p{Lu}].*[.?]$/u);
      expect(words, state).not.toMatch(/[{}$]|server-error|undefined/);
    }
  });

  it.each<[string, Partial<Delivery>]>([
    [
      'It was due 3 hours ago and the browser was not running. Nothing late goes out by itself.',
      { state: 'missed' },
    ],
    [
      'It was due 3 hours ago, and there was no connection. Nothing late goes out by itself.',
      { state: 'missed', reason: failure('offline') },
    ],
    [
      'It was due 3 hours ago, while everything or this client was paused. Nothing late goes out by itself.',
      { state: 'missed', reason: failure('aborted', 'paused') },
    ],
    [
      'Not sent yet: the server had a problem. Tend keeps trying.',
      { state: 'scheduled', reason: failure('server-error') },
    ],
    ['@casaluz.example is signed out. Connect it again and this goes on.', { state: 'needs-login' }],
    [
      'The account it was for is no longer connected.',
      { state: 'needs-person', reason: failure('account-gone') },
    ],
    [
      'Sent, but no answer came back, and looking 5 times gave no certainty. Is it on the profile?',
      { state: 'needs-person', reason: failure('unknown-outcome'), looks: 5 },
    ],
    [
      'The answer was lost, but Tend found it on the network.',
      { state: 'published', remote: { ...remote, proof: 'read-back' } },
    ],
    [
      'Deleted from the network 1 hour ago.',
      { state: 'published', remote: { ...remote, removedAt: DUE + 2 * HOUR } },
    ],
  ])('%s', (words, patch) => {
    expect(said(patch)).toBe(words);
  });

  it('tells a pause of one client from a pause of all', () => {
    expect(said({ state: 'held' })).toBe('On hold while this client is paused.');
    expect(said({ state: 'held' }, true)).toBe('On hold while everything is paused.');
  });
});
