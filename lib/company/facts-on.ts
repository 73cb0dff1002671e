import type { CompanyChange, CompanyFacts, CompanyPatch } from '@/lib/domain/company';

type Laying = { -readonly [K in keyof CompanyFacts]: CompanyFacts[K] };

/**
 * What is true of a company on a day (`YYYY-MM-DD` in the client's zone): every change up to it, laid over each other by `from`, then by when they were
 * made. Deleted changes don't count; null takes a fact away.
 */
export function factsOn(changes: readonly CompanyChange[], day: string): CompanyFacts {
  const facts: Laying = {};
  const upTo = changes.filter((change) => change.deletedAt === null && change.from <= day);
  for (const { set } of upTo.toSorted(inOrder)) {
    for (const key of Object.keys(set)) if (isFact(key, set)) lay(facts, key, set[key]);
  }
  return facts;
}

function lay<K extends keyof CompanyFacts>(facts: Laying, key: K, value: CompanyPatch[K]): void {
  if (value === null) delete facts[key];
  else if (value !== undefined) facts[key] = value;
}

const isFact = (key: string, set: CompanyPatch): key is keyof CompanyFacts => Object.hasOwn(set, key);

function inOrder(a: CompanyChange, b: CompanyChange): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  if (a.createdAt !== b.createdAt) return a.createdAt - b.createdAt;
  return a.id < b.id ? -1 : 1;
}
