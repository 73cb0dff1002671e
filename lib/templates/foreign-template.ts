/** What a file's template lost or changed on its way: its variables were other ones, it had formatting, or it held what nobody knows here. */
export type ForeignChange = 'variables' | 'formatting' | 'kept-as-text';

/** A template as a file has it, its body already one of ours. */
export interface ForeignTemplate {
  readonly title: string;
  /** As it was written; empty where there is none. */
  readonly shortcut: string;
  readonly body: string;
  readonly tags: readonly string[];
  readonly platforms: readonly string[];
  /** Name of its client; null is all; absent where the file knows no clients. */
  readonly client?: string | null;
  readonly changes: readonly ForeignChange[];
}

export interface ForeignFile {
  readonly format: 'tend' | 'briskine' | 'text-blaze' | 'table';
  readonly templates: readonly ForeignTemplate[];
}
