import type { Person } from '@/lib/domain/conversation';

/** `@handle`, else the name. */
export const handleOrName = ({ handle, name }: Person): string =>
  handle === null ? (name ?? '') : `@${handle}`;

/** The name, else `@handle`; null where the page shows nobody. */
export const nameOf = (person: Person | null): string | null =>
  person && (person.name ?? handleOrName(person));
