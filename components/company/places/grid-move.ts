export interface GridCell {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads from a cell of a grid (ARIA's keys of grids); null where it is none of them. */
export function gridMove(
  key: string,
  isCtrl: boolean,
  { row, column }: GridCell,
  size: { readonly rows: number; readonly columns: number },
  isRightToLeft = false,
): GridCell | null {
  const ahead = isRightToLeft ? -1 : 1;
  const goals: Readonly<Record<string, GridCell>> = {
    ArrowRight: { row, column: column + ahead },
    ArrowLeft: { row, column: column - ahead },
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    Home: { row: isCtrl ? 0 : row, column: 0 },
    End: { row: isCtrl ? size.rows - 1 : row, column: size.columns - 1 },
    PageDown: { row: size.rows - 1, column },
    PageUp: { row: 0, column },
  };
  const goal = goals[key];
  return goal
    ? {
        row: Math.min(Math.max(goal.row, 0), size.rows - 1),
        column: Math.min(Math.max(goal.column, 0), size.columns - 1),
      }
    : null;
}
