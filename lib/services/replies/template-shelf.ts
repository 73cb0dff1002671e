import type { TendDb } from '@/lib/db/open';
import type { Template } from '@/lib/domain/template';
import type { FindTemplate } from '@/lib/templates/expand-templates';
import { parseTemplate } from '@/lib/templates/parse-template';
import type { TemplatePart } from '@/lib/templates/template-part';
import { wordFeatures } from '@/lib/templates/word-features';

/**
 * All living templates in the background's memory: 5,000 are read in one go at the first use, and every write of the background goes through
 * here. Lives as long as the worker; whoever writes templates from elsewhere (a restored backup) sends `library.restored`.
 */
export class TemplateShelf {
  /** Counts up with every change, so that what is made of the templates knows when it is stale. */
  version = 0;
  private readonly library: TendDb;
  private reading: Promise<void> | null = null;
  private readonly byId = new Map<string, Template>();
  private readonly parts = new Map<string, readonly TemplatePart[]>();
  private readonly features = new Map<string, ReadonlySet<string>>();
  /** `<clientId or nothing>/<shortcut>`. */
  private readonly byShortcut = new Map<string, Template>();

  constructor(library: TendDb) {
    this.library = library;
  }

  /** Reads them where they aren't in memory yet. After a failure the next call tries again. */
  read(): Promise<void> {
    this.reading ??= this.fill().catch((error: unknown) => {
      this.reading = null;
      throw error;
    });
    return this.reading;
  }

  forget(): void {
    this.reading = null;
    this.forgetRows();
    this.version += 1;
  }

  all(): Iterable<Template> {
    return this.byId.values();
  }

  get(id: string): Template | undefined {
    return this.byId.get(id);
  }

  /** Takes rows as they were just written; those in the bin go. */
  take(rows: readonly Template[]): void {
    for (const row of rows) this.set(row);
    this.version += 1;
  }

  /** A template that was used: nothing of what is searched has changed. */
  takeUse(row: Template): void {
    this.set(row);
  }

  /** The template of the client with this shortcut, else the one of all clients. */
  withShortcut(clientId: string | null, shortcut: string): Template | undefined {
    const own = clientId === null ? undefined : this.byShortcut.get(`${clientId}/${shortcut}`);
    return own ?? this.byShortcut.get(`/${shortcut}`);
  }

  /** The template of just this client (or, with null, of all) with this shortcut. */
  takenBy(clientId: string | null, shortcut: string): Template | undefined {
    return this.byShortcut.get(`${clientId ?? ''}/${shortcut}`);
  }

  partsOf({ id, body }: Template): readonly TemplatePart[] {
    const known = this.parts.get(id);
    if (known) return known;
    const parts = parseTemplate(body).parts.map(({ part }) => part);
    this.parts.set(id, parts);
    return parts;
  }

  /** The words of its body. */
  featuresOf({ id, body }: Template): ReadonlySet<string> {
    const known = this.features.get(id);
    if (known) return known;
    const features = wordFeatures(body);
    this.features.set(id, features);
    return features;
  }

  /** How templates find each other for a client. */
  finder(clientId: string | null): FindTemplate {
    return (shortcut) => {
      const found = this.withShortcut(clientId, shortcut);
      return found ? { id: found.id, parts: this.partsOf(found) } : null;
    };
  }

  private async fill(): Promise<void> {
    const rows = await this.library.templates.toArray();
    this.forgetRows();
    for (const row of rows) this.set(row);
    this.version += 1;
  }

  private forgetRows(): void {
    this.byId.clear();
    this.parts.clear();
    this.features.clear();
    this.byShortcut.clear();
  }

  private set(row: Template): void {
    const before = this.byId.get(row.id);
    if (before) this.unset(before, before.body !== row.body || row.deletedAt !== null);
    if (row.deletedAt !== null) return;
    this.byId.set(row.id, row);
    if (row.shortcut !== '') this.byShortcut.set(keyOf(row), row);
  }

  private unset(row: Template, isChanged: boolean): void {
    this.byId.delete(row.id);
    if (isChanged) {
      this.parts.delete(row.id);
      this.features.delete(row.id);
    }
    if (this.byShortcut.get(keyOf(row))?.id === row.id) this.byShortcut.delete(keyOf(row));
  }
}

const keyOf = ({ clientId, shortcut }: Template): string => `${clientId ?? ''}/${shortcut}`;
