import type { CompanyFacts, CompanyPatch } from '@/lib/domain/company';

/** The record with a change laid over it. */
export const withPatch = (facts: CompanyFacts, patch: CompanyPatch): CompanyFacts =>
  Object.fromEntries(
    Object.entries({ ...facts, ...patch }).filter(([, fact]) => fact !== null && fact !== undefined),
  );
