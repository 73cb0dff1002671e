import { describe, expect, it } from 'vitest';
import type { Template } from '@/lib/domain/template';
import { fit, isFor, useWeight, type RankFacts } from './rank-templates';

const DAY = 24 * 60 * 60_000;
const template = (patch: Partial<Template> = {}): Template => ({
  ...{ id: 't', clientId: null, title: 't', shortcut: '', body: '', platforms: [], tags: [] },
  ...{ uses: 0, usedAt: null, createdAt: 0, updatedAt: 0, deletedAt: null, origin: '' },
  ...patch,
});
const facts = (patch: Partial<RankFacts> = {}): RankFacts => ({
  ...{ clientId: 'c1', platform: 'x', now: 400 * DAY, uses: new Map(), alike: new Map() },
  ...patch,
});

describe('isFor', () => {
  it.each([
    [{}, true],
    [{ clientId: 'c1' }, true],
    [{ clientId: 'c2' }, false],
    [{ platforms: ['x', 'bluesky'] }, true],
    [{ platforms: ['facebook'] }, false],
  ])('%j: %s', (patch, is) => {
    expect(isFor(template(patch), facts())).toBe(is);
  });
});

describe('fit', () => {
  it('likeness goes before use, use before being made for the client, that before nothing', () => {
    const like = fit(template(), facts({ alike: new Map([['t', { best: 0.8, count: 2 }]]) }));
    const used = fit(template(), facts({ uses: new Map([['t', 4]]) }));
    const own = fit(template({ clientId: 'c1' }), facts());
    const plain = fit(template(), facts());
    expect([own, plain, like, used].sort((a, b) => b - a)).toEqual([like, used, own, plain]);
  });

  it('the same use counts less the longer ago it was', () => {
    expect(useWeight(0)).toBe(1);
    expect(useWeight(30 * DAY)).toBe(0.5);
    expect(useWeight(-5)).toBe(1);
    const at = (usedAt: number) => fit(template({ uses: 10, usedAt }), facts());
    expect(at(399 * DAY)).toBeGreaterThan(at(300 * DAY));
  });
});
