import type { RememberedPerson } from '@/lib/db/reads/people-found';

/** How a person is named: by the name that the page showed last, else by the handle. Where both were the same thing, the handle is null. */
export function personName({ answers: [last, ...others] }: RememberedPerson): {
  readonly name: string;
  readonly handle: string | null;
} {
  const named = [last, ...others].find(({ authorName }) => authorName !== null && authorName !== '');
  const name = named?.authorName ?? null;
  if (name === null) return { name: `@${last.author}`, handle: null };
  return { name, handle: last.author === '' || last.author === name.toLowerCase() ? null : last.author };
}
