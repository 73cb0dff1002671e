import type { FilesOutcome } from '../../lib/domain/attachment.ts';
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

/** What the test extension is told to put into a page: pictures, or one film of so many bytes. */
export interface FilesOrder {
  /** Of the element that gets them, and of what is around it. */
  readonly target: string;
  readonly home: string;
  readonly files: readonly { readonly name: string; readonly type: string; readonly size: number }[];
}

export interface FilesAnswer {
  readonly outcome: FilesOutcome;
  /** SHA-256 of each file as the background has it. */
  readonly digests: readonly string[];
  /** To move them into the isolated world, and to hand them over until the proof, ms. */
  readonly moved: number;
  readonly placed: number;
}
