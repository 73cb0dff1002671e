import type { MouseEvent } from 'react';

/** Where a row stands in a list, and how it is pressed. */
export interface RowPlace {
  readonly id: string;
  readonly index: number;
  readonly of: number;
  /** px from the top of the list. */
  readonly start: number;
  readonly active: boolean;
  readonly marked: boolean;
  readonly onOpen: (event: MouseEvent) => void;
  readonly onMark: (event: MouseEvent) => void;
}
