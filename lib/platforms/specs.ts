import type { PlatformSpec } from '@/lib/domain/platform';

/** Every platform's spec, by id. A new platform is a new folder and no edit here. */
const modules = import.meta.glob<PlatformSpec>('./*/spec.ts', { eager: true, import: 'default' });

export const specs: ReadonlyMap<string, PlatformSpec> = new Map(
  Object.values(modules).map((spec) => [spec.id, spec]),
);
