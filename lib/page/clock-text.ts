/** Minutes from midnight of a clock time that a page shows or holds: `08:00`, `8:00 PM`, `8.30 Uhr`, `午後8:00`, `٨:٠٠ م`. Null for what is none, or says too little. */
export function minuteOf(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .trim()
    .toLowerCase();
  const [, before, hours, minutes, after] = CLOCK.exec(plain) ?? [];
  const half = before ?? after;
  if (hours === undefined || (minutes === undefined && half === undefined)) return null;
  const [hour, minute] = [Number(hours), Number(minutes ?? 0)];
  if (minute > 59 || hour > 24 || (half !== undefined && hour > 12)) return null;
  if (half === undefined) return hour * 60 + minute;
  const isLate = /^[p午م]/.test(half) && half !== '午前';
  return ((hour % 12) + (isLate ? 12 : 0)) * 60 + minute;
}

const CLOCK =
  /^(午前|午後)?\s*(\d{1,2})(?:\s*[:.h時]\s*(\d{2})分?)?(?::00)?\s*(?:uhr|uur|h)?\s*([ap]\.?\s?m\.?|ص|م|صباحا|مساء)?$/u;
