import { describe, expect, it } from 'vitest';
import type { Client } from '@/lib/domain/client';
import { draftOf, inputOf } from './client-draft';

const client: Client = {
  id: 'c1',
  name: 'Casa Luz',
  color: '#0b7285',
  zone: 'Europe/Lisbon',
  voice: { bannedWords: ['cheap', 'best ever'], signature: '🥖' },
  pausedAt: null,
  website: 'https://casaluz.pt',
  graceMinutes: 10,
  createdAt: 0,
  updatedAt: 0,
  deletedAt: null,
  origin: 'device',
};

describe('inputOf', () => {
  it('reads back what draftOf shows', () => {
    const { id, name, color, zone, voice, website, graceMinutes } = client;
    expect(inputOf(id, draftOf(client))).toEqual({ id, name, color, zone, voice, website, graceMinutes });
  });

  it('saves nothing without a name', () => {
    expect(inputOf('c1', { ...draftOf(client), name: '  ' })).toBeNull();
  });

  it('saves nothing while the website is none, and no website where there is none', () => {
    expect(inputOf('c1', { ...draftOf(client), website: 'casa luz' })).toBeNull();
    expect(inputOf('c1', { ...draftOf(client), website: ' ' })).not.toHaveProperty('website');
  });

  it('takes each banned word once, without the empty lines', () => {
    const input = inputOf('c1', { ...draftOf(client), banned: ' cheap \n\ncheap\nbest ever\n' });
    expect(input?.voice.bannedWords).toEqual(['cheap', 'best ever']);
  });
});
