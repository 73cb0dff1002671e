import type { OpeningHours } from '@/lib/domain/company';

/** Hours from a vector's writing: `1-5 0900-1700; 6 0900-1200`. 1 is Monday; `2500` is one hour past midnight. */
export function weekOf(written: string): OpeningHours {
  const week: { from: string; to: string }[][] = Array.from({ length: 7 }, () => []);
  for (const rule of written.split('; ')) {
    const [days = '', spans = ''] = rule.split(' ');
    for (const range of days.split(',')) {
      const [first = 0, last = first] = range.split('-').map(Number);
      for (let day = first; day <= last; day += 1)
        for (const span of spans.split(',')) {
          const [from = '', to = ''] = span.split('-');
          week[day - 1]?.push({ from: clock(from), to: clock(to) });
        }
    }
  }
  return { zone: 'UTC', week, special: [] };
}

function clock(digits: string): string {
  const hour = Number(digits.slice(0, 2));
  return `${String(hour > 24 ? hour - 24 : hour).padStart(2, '0')}:${digits.slice(2)}`;
}
