/** What came of handing files to a page. */
export type FilesOutcome =
  /** As many previews appeared as there are files. */
  | { readonly kind: 'placed'; readonly by: FilesWay }
  /** Nothing was handed over. */
  | { readonly kind: 'refused'; readonly reason: 'takes-no-files' | 'one-only' | 'not-accepted' }
  /** Handed over, and the page didn't show it as it should: never handed over a second time. */
  | { readonly kind: 'unproven'; readonly by: FilesWay; readonly previews: number };

export type FilesWay = 'input' | 'paste' | 'drop';

/** A file that the person chose for the reply box in front, on its way there in pieces. */
export interface FileOnItsWay {
  /** By which its pieces are asked for, by this one page only. */
  readonly ticket: string;
  readonly name: string;
  readonly type: string;
  /** Bytes. */
  readonly size: number;
}

/** How far a file is on its way into a page, in bytes. */
export interface Attaching {
  readonly done: number;
  readonly total: number;
}

/** What came of `front.attach`: where it isn't there, provably, the person attaches it themselves, or looks. */
export type Attached =
  | { readonly how: 'placed' }
  | {
      readonly how: 'refused';
      readonly why: 'too-large' | 'no-box' | 'takes-no-files' | 'one-only' | 'not-accepted' | 'interrupted';
    }
  | { readonly how: 'unproven' };
