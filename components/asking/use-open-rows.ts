import { useState } from 'react';
import type { SheetLine } from './sheet-lines';

/** So few are shown in full from the start. */
const FEW = 3;

/** Which rows are open: those opened or closed by hand, else the one that the address leads to, and all where there are only a few. */
export function useOpenRows(lines: readonly SheetLine[], namedId: string | null) {
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  // As it was at first: rows must not open by themselves while a long list grows shorter.
  const [areFew] = useState(lines.filter(({ kind }) => kind === 'row').length <= FEW);
  return {
    isOpen: ({ id }: Pick<SheetLine, 'id'>): boolean => chosen.get(id) ?? (areFew || id === namedId),
    set: (id: string, isOpen: boolean): void => setChosen((before) => new Map(before).set(id, isOpen)),
  };
}
