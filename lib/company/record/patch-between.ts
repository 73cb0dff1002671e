import type { CompanyFacts, CompanyPatch } from '@/lib/domain/company';

/** What a change must set so that `before` becomes `after`: only what differs, null for what is gone. */
export function patchBetween(before: CompanyFacts, after: CompanyFacts): CompanyPatch {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof CompanyFacts>;
  return Object.fromEntries(
    [...keys].filter((key) => !isSame(before[key], after[key])).map((key) => [key, after[key] ?? null]),
  );
}

/** Whether two facts are the same, however their properties are ordered. */
export const isSame = (a: unknown, b: unknown): boolean => stable(a) === stable(b);

const stable = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? '';
