import type { PageData } from '@/lib/domain/page-data';

/** What is known of each platform's pages, by platform id. Only the background loads this; a page gets its own platform's. */
const modules = import.meta.glob<PageData>('./*/page.ts', { eager: true, import: 'default' });

export const pages: ReadonlyMap<string, PageData> = new Map(
  Object.values(modules).map((data) => [data.platform, data]),
);
