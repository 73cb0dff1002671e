import { describe, expect, it } from 'vitest';
import type { Bio, OpeningHours } from '@/lib/domain/company';
import { newFacts } from './new-facts';

const ZONE = 'Europe/Lisbon';
const week = Array.from({ length: 7 }, () => [{ from: '08:00', to: '20:00' }]);
const hours = (over: Partial<OpeningHours> = {}): OpeningHours => ({
  zone: ZONE,
  week,
  special: [],
  ...over,
});
const bio = (id: string, text: string): Bio => ({ id, text, lang: '', platforms: [] });
const christmas = [{ from: '2026-12-25', to: '2026-12-25', spans: [], note: '' }];

describe('newFacts', () => {
  it('leaves out what the record says already, and what the page doesn’t say', () => {
    expect(
      newFacts({ name: 'Casa Luz', email: 'a@b.test' }, { name: 'Casa Luz', founded: '1987' }, ZONE),
    ).toEqual({
      email: 'a@b.test',
    });
  });

  it('adds to lists what they haven’t', () => {
    const facts = {
      bios: [bio('from-page', 'Ours')],
      phones: [{ label: 'Desk', number: '+351212345678' }],
      links: [{ label: 'Instagram', url: 'https://www.instagram.com/casaluz' }],
    };
    const phones = [
      { label: '', number: '+351212345678' },
      { label: 'Kitchen', number: '+351212345679' },
    ];
    const links = [{ label: 'instagram', url: 'https://www.instagram.com/casaluz/' }];
    expect(newFacts({ bios: [bio('from-page', 'Theirs')], phones, links }, facts, ZONE)).toEqual({
      bios: [bio('from-page', 'Ours'), bio('from-page-2', 'Theirs')],
      phones: [...facts.phones, phones[1]],
    });
  });

  it('puts hours into the client’s zone, and keeps special days that the page doesn’t speak of', () => {
    expect(newFacts({ hours: hours({ zone: '' }) }, {}, ZONE)).toEqual({ hours: hours() });
    const facts = { hours: hours({ special: christmas }) };
    expect(newFacts({ hours: hours({ zone: '' }) }, facts, 'UTC')).toEqual({});
    const shorter = week.map((spans, day) => (day === 6 ? [] : spans));
    expect(newFacts({ hours: hours({ zone: '', week: shorter }) }, facts, 'UTC')).toEqual({
      hours: hours({ week: shorter, special: christmas }),
    });
  });
});
