import type { PageBrief } from '@/lib/domain/page-bridge';
import type { PageData } from '@/lib/domain/page-data';

/** What finding and reading need to know of the page. */
export interface PageView {
  readonly document: Document;
  readonly data: PageData;
  /** Descriptions by the person, of this version of the page data. */
  readonly taught: PageBrief['taught'];
}

/** BCP 47 tag that the page gives itself; empty where it gives none. */
export const langOf = ({ document }: PageView): string => document.documentElement.lang;

/** The page as a brief describes it; that is parsed when it is first asked for. */
export function pageView(document: Document, { data, taught }: PageBrief): () => PageView {
  let parsed: PageData | null = null;
  return () => ({ document, data: (parsed ??= JSON.parse(data) as PageData), taught });
}
