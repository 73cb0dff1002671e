import { useCallback, useMemo, useState } from 'react';
import { useDb } from '@/components/ports/db-context';
import { TemplateFinder } from '@/components/templates/template-finder';
import { clients } from '@/lib/db/reads/clients';
import { templates } from '@/lib/db/reads/templates';
import type { SearchItems } from './palette';

/** As many as the palette shows of one group. */
const MOST = 8;

/** Finds templates for the palette, most used first. They are read once: a palette is open for seconds. */
export function useTemplateSearch(open: (templateId: string) => void): SearchItems {
  const db = useDb();
  const [finder] = useState(() => new TemplateFinder());
  const read = useMemo(() => Promise.all([templates(db), clients(db)]), [db]);
  return useCallback(
    async (query) => {
      const [rows, owners] = await read;
      const colors = new Map(owners.map(({ id, color }) => [id, color]));
      const found = finder.find(rows, { clientId: null, platform: null, tag: null, order: 'uses', query });
      return found.slice(0, MOST).map(({ id, clientId, title, shortcut }) => ({
        id: `template ${id}`,
        group: 'templates',
        label: title,
        // What was found may stand anywhere in the template.
        words: `/${shortcut} ${query}`,
        ...(shortcut === '' ? {} : { hint: `/${shortcut}` }),
        ...(clientId === null ? {} : { color: colors.get(clientId) ?? '' }),
        run: () => open(id),
      }));
    },
    [read, finder, open],
  );
}
