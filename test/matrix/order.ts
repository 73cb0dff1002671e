import type { InsertOutcome } from '../../lib/domain/insertion.ts';
import type { Seen } from '../../lib/editors/watch-inserted.ts';

/** What the test extension is told to insert. */
export interface Order {
  readonly text: string;
  readonly caret: number | null;
  readonly replaceBefore: number;
  /** How long it watches the text, ms. */
  readonly watch: number;
  /** The isolated world doesn't agree on the element. */
  readonly disagree?: boolean;
}

export interface Answer {
  readonly outcome: InsertOutcome;
  readonly seen: Seen | null;
  /** From giving focus back to the proof, ms. */
  readonly ms: number;
}
