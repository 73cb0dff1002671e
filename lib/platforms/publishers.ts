import type { Publisher } from '@/lib/domain/publisher';

/** Every platform's publisher, by platform id. Only the background loads this. */
const modules = import.meta.glob<Publisher>('./*/publish.ts', { eager: true, import: 'default' });

export const publishers: ReadonlyMap<string, Publisher> = new Map(
  Object.values(modules).map((publisher) => [publisher.platform, publisher]),
);
