import type { EngineId } from '@/lib/domain/insertion';

export interface DomPoint {
  readonly node: Node;
  readonly offset: number;
}

/** What an editor holds, read from its own model. Lines are joined by `\n`. */
export interface EditorModel {
  readonly text: string;
  /** The selection in units of `text`, or null where the editor has none. */
  readonly selection: { readonly from: number; readonly to: number } | null;
  /** Where an offset in `text` stands in the document; null where it can't be told. Only valid until the next change. */
  pointAt(offset: number): DomPoint | null;
}

/** One way to write. It writes over the selection, and says whether the editor or the browser took it. */
export interface Technique {
  readonly name: string;
  /** Text as this editor would hold it: a field of one line has no line breaks. `all`: everything is selected, even where the host can't tell. */
  write(host: HTMLElement, text: string, all: boolean): boolean;
}

/** A kind of editor: how to know it, read it, and write into it. */
export interface Engine {
  readonly id: EngineId;
  serves(host: HTMLElement): boolean;
  /** Null where this editor's model can't be read. */
  read(host: HTMLElement): EditorModel | null;
  /** Whether `read` gives what the editor itself keeps; else it is read off the page. */
  readonly ownModel: boolean;
  /** Best first. A later one is tried only when the one before it provably did nothing. */
  readonly techniques: readonly Technique[];
  /** Makes the text what this editor can hold. */
  fit?(host: HTMLElement, text: string): string;
  /** Places the selection, where that isn't done through the document. */
  select?(host: HTMLElement, from: number, to: number): void;
}

/** The globals of the frame that an element lives in: its events and prototypes are the ones that its page knows. */
export const realmOf = (node: Node): Window & typeof globalThis =>
  (node.ownerDocument?.defaultView ?? window) as Window & typeof globalThis;
