import { useState } from 'react';
import { useRead } from '@/components/ports/use-read';
import { hrefOf, type Route } from '@/components/studio/route';
import type { Directory } from '@/components/studio/use-directory';
import { templateById } from '@/lib/db/reads/template-by-id';
import type { Template } from '@/lib/domain/template';
import { BinnedTemplate } from './binned-template';
import { MissingTemplate } from './missing-template';
import { OpenTemplate } from './open-template';
import { blankTemplate, templateContent } from './template-draft';
import { readUnfinished, type Unfinished } from './unfinished';

/** What the fields begin with, and what was stored when that was written. */
type Beginning = Omit<Unfinished, 'at'>;

interface WrittenTemplateProps {
  readonly route: Route;
  readonly templates: readonly Template[];
  readonly directory: Directory;
}

/** The template at an address: one that is stored, one that was left unfinished, or a new one. */
export function WrittenTemplate({ route, templates, directory }: WrittenTemplateProps) {
  const { id: wanted, clientId } = route;
  const [at, setAt] = useState(() => placeOf(wanted));
  // After its first save a new template gets an address of its own; it stays the same template then.
  if (at.wanted !== wanted) setAt(wanted === at.id ? { ...at, wanted } : placeOf(wanted));
  const { id } = at;
  const [opened, setOpened] = useState<{ readonly id: string; readonly begin: Beginning | null }>();
  const read = useRead(async (db) => ({ id, row: await templateById(db, id) }), [id]);
  if (read?.id !== id) return null;
  const { row } = read;
  if (row && row.deletedAt !== null) return <BinnedTemplate template={row} />;
  if (opened?.id !== id || (opened.begin === null && row)) {
    setOpened({ id, begin: beginning(id, row, at.fresh === true, clientId) });
    return null;
  }
  if (!opened.begin) return <MissingTemplate />;
  return (
    <OpenTemplate
      key={id}
      begin={opened.begin}
      templates={templates}
      directory={directory}
      clientId={clientId}
      onStored={
        wanted === 'new' ? () => location.replace(hrefOf({ place: 'templates', id, clientId })) : null
      }
    />
  );
}

interface At {
  readonly wanted: string | null;
  readonly id: string;
  /** Begun in this window, so that it may not be stored yet. */
  readonly fresh?: boolean;
}

const placeOf = (wanted: string | null): At =>
  wanted === 'new' || wanted === null
    ? { wanted, id: crypto.randomUUID(), fresh: true }
    : { wanted, id: wanted };

/** Null where there is nothing at this address. */
function beginning(
  id: string,
  row: Template | null,
  isFresh: boolean,
  clientId: string | null,
): Beginning | null {
  const unfinished = readUnfinished(id);
  if (unfinished) return unfinished;
  if (row) return { draft: templateContent(row), over: templateContent(row) };
  return isFresh ? { draft: blankTemplate(id, clientId), over: null } : null;
}
