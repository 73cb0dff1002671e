import { isSame } from '@/lib/company/record/patch-between';
import type { CompanyFacts, CompanyPatch } from '@/lib/domain/company';

/**
 * Of what was found, what the record says otherwise or not at all. Nothing is ever taken away: lists get what they haven't, hours keep their special days.
 * `zone` (IANA) is that of hours which don't say theirs.
 */
export function newFacts(found: CompanyPatch, facts: CompanyFacts, zone: string): CompanyPatch {
  const whole = withOld(found, facts, zone);
  const keys = Object.keys(whole) as (keyof CompanyFacts)[];
  return Object.fromEntries(
    keys
      .filter((key) => whole[key] !== undefined && whole[key] !== null && !isSame(whole[key], facts[key]))
      .map((key) => [key, whole[key]]),
  );
}

function withOld(found: CompanyPatch, facts: CompanyFacts, zone: string): CompanyPatch {
  const { bios, links, phones, hours } = found;
  return {
    ...found,
    ...(bios ? { bios: joined(facts.bios, bios, ({ text }) => text, withFreeId) } : {}),
    ...(links ? { links: joined(facts.links, links, ({ url }) => url.replace(/\/$/, '')) } : {}),
    ...(phones ? { phones: joined(facts.phones, phones, ({ number }) => number) } : {}),
    ...(hours
      ? {
          hours: {
            zone: facts.hours?.zone ?? (hours.zone || zone),
            week: hours.week,
            special: hours.special.length > 0 ? hours.special : (facts.hours?.special ?? []),
          },
        }
      : {}),
  };
}

/** A list with what another one has beside it. */
function joined<T>(
  old: readonly T[] = [],
  found: readonly T[],
  keyOf: (item: T) => string,
  fit: (item: T, old: readonly T[]) => T = (item) => item,
): readonly T[] {
  const known = new Set(old.map(keyOf));
  return [...old, ...found.filter((item) => !known.has(keyOf(item))).map((item) => fit(item, old))];
}

/** Ids tell wordings of one record apart. */
function withFreeId<T extends { readonly id: string }>(bio: T, old: readonly T[]): T {
  let id = bio.id;
  for (let count = 2; old.some((one) => one.id === id); count += 1) id = `${bio.id}-${count}`;
  return { ...bio, id };
}
