import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompanyChange, CompanyPatch } from '@/lib/domain/company';
import { factsOn } from './facts-on';

let made = 0;
const change = (from: string, set: CompanyPatch, createdAt = (made += 1)): CompanyChange => ({
  id: `change-${String(createdAt)}`,
  clientId: 'casa-luz',
  from,
  reason: '',
  set,
  createdAt,
  updatedAt: createdAt,
  deletedAt: null,
  origin: 'device',
});

describe('factsOn', () => {
  it('begins with nothing', () => {
    expect(factsOn([], '2026-11-27')).toEqual({});
  });

  it('does not know what is planned for a later day', () => {
    const changes = [change('2026-01-01', { name: 'Casa Luz' }), change('2027-01-01', { name: 'Luz' })];
    expect(factsOn(changes, '2026-12-31').name).toBe('Casa Luz');
    expect(factsOn(changes, '2027-01-01').name).toBe('Luz');
  });

  it('keeps a plan for January when something is corrected today', () => {
    const changes = [
      change('2027-01-01', { email: 'new@casaluz.example' }),
      change('2026-11-27', { email: 'fixed@casaluz.example', name: 'Casa Luz' }),
    ];
    expect(factsOn(changes, '2026-11-27').email).toBe('fixed@casaluz.example');
    expect(factsOn(changes, '2027-02-01')).toEqual({ email: 'new@casaluz.example', name: 'Casa Luz' });
  });

  it('lets the change that was made later win on the same day, in whatever order they come', () => {
    const [first, second] = [
      change('2026-01-01', { name: 'A' }, 900),
      change('2026-01-01', { name: 'B' }, 901),
    ];
    expect(factsOn([second, first], '2026-01-01').name).toBe('B');
  });

  it('takes a fact away with null, and leaves out what is deleted or not said', () => {
    const gone = { ...change('2026-03-01', { name: 'Nobody' }), deletedAt: 5 };
    const changes = [
      change('2026-01-01', { name: 'Casa Luz', email: 'a@b.example' }),
      change('2026-02-01', { email: null, name: undefined }),
      gone,
    ];
    expect(factsOn(changes, '2026-11-27')).toEqual({ name: 'Casa Luz' });
  });

  it('gives the same for any order of the rows', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, '0')}`);
    const rows = fc.array(fc.tuple(day, fc.option(fc.string({ maxLength: 3 }))), { maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.integer(), (drawn, seed) => {
        const changes = drawn.map(([from, name], index) => change(from, { name }, index));
        const shuffled = changes.toSorted((a, b) => ((a.createdAt * seed) % 7) - ((b.createdAt * seed) % 7));
        expect(factsOn(shuffled, '2026-02-20')).toEqual(factsOn(changes, '2026-02-20'));
      }),
    );
  });
});
