import { isSame } from '@/lib/company/record/patch-between';
import type { CompanyFacts, CompanyPatch } from '@/lib/domain/company';

/** Of what was found, what the record says otherwise or not at all. Nothing is ever taken away. */
export function newFacts(found: CompanyPatch, facts: CompanyFacts): CompanyPatch {
  const keys = Object.keys(found) as (keyof CompanyFacts)[];
  return Object.fromEntries(
    keys
      .filter((key) => found[key] !== undefined && found[key] !== null && !isSame(found[key], facts[key]))
      .map((key) => [key, found[key]]),
  );
}
