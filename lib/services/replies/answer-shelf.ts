import type { TendDb } from '@/lib/db/open';
import type { Answer } from '@/lib/domain/template';
import { Likeness } from '@/lib/templates/likeness';

/** Enough to know what is asked; the oldest say least. */
const MOST = 2_000;

/** The latest answers of one client, latest first, and what they are like. */
export interface ClientAnswers {
  readonly rows: Answer[];
  readonly likeness: Likeness;
  /** Another number after every change, also over all clients. */
  version: number;
}

let versions = 0;

/** The latest answers of each client in the background's memory, read at the first use. Whoever erases or changes an answer calls `forget`. */
export class AnswerShelf {
  private readonly library: TendDb;
  private readonly known = new Map<string, Promise<ClientAnswers>>();

  constructor(library: TendDb) {
    this.library = library;
  }

  /** `since`: epoch ms before which nothing is remembered any more. */
  of(clientId: string, since: number): Promise<ClientAnswers> {
    const known = this.known.get(clientId);
    if (known) return known;
    const reading = this.read(clientId, since).catch((error: unknown) => {
      this.known.delete(clientId);
      throw error;
    });
    this.known.set(clientId, reading);
    return reading;
  }

  /** An answer that was just stored. */
  async take(row: Answer): Promise<void> {
    const known = await this.known.get(row.clientId);
    if (!known) return;
    known.rows.unshift(row);
    known.version = ++versions;
    if (row.templateId !== null) known.likeness.add(row.templateId, row.asked);
  }

  /** An answer of which something has changed that isn't compared: whether and when it was sent, and its words. */
  async change(row: Answer): Promise<void> {
    const known = await this.known.get(row.clientId);
    const at = known?.rows.findIndex(({ id }) => id === row.id) ?? -1;
    if (!known || at < 0) return;
    known.rows[at] = row;
    known.version = ++versions;
  }

  forget(): void {
    this.known.clear();
  }

  private async read(clientId: string, since: number): Promise<ClientAnswers> {
    const rows = await this.library.answers
      .where('[clientId+at]')
      .between([clientId, since], [clientId, Infinity])
      .reverse()
      .limit(MOST)
      .toArray();
    const likeness = new Likeness();
    for (const { templateId, asked } of rows) if (templateId !== null) likeness.add(templateId, asked);
    return { rows, likeness, version: ++versions };
  }
}
