import type { PlatformSpec } from '@/lib/domain/platform';

/** Specs of the platforms that Tend publishes to by itself, by id, without the others: for the popup, where each kilobyte counts. `registry.test.ts` keeps the list. */
const modules = import.meta.glob<PlatformSpec>(
  [
    './*/spec.ts',
    '!./{facebook,google-business,instagram,linkedin,pinterest,threads,tiktok,x,youtube}/spec.ts',
  ],
  { eager: true, import: 'default' },
);

export const apiSpecs: ReadonlyMap<string, PlatformSpec> = new Map(
  Object.values(modules).map((spec) => [spec.id, spec]),
);
