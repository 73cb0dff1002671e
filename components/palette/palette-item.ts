/** Something that the palette can find and do. */
export interface PaletteItem {
  /** Stable across sessions: what was used lately is remembered by it. */
  readonly id: string;
  readonly group: 'commands' | 'clients' | 'templates' | 'posts';
  readonly label: string;
  /** Shown at the end of the line: a shortcut, a handle, a day. */
  readonly hint?: string;
  /** The client's, where it is about one. */
  readonly color?: string;
  /** More words that find it. */
  readonly words?: string;
  readonly run: () => void;
}
