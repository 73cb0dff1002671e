/** What a spreadsheet runs in place of showing it, also behind spaces, and also in quotes (OWASP, "CSV Injection"). */
const FORMULA = /^'*[ \u00a0]*[=+\-@\t\r]/;
const GUARDED = /^'(?='*[ \u00a0]*[=+\-@\t\r])/;

/** A cell that no spreadsheet takes for a formula: the apostrophe in front is its own sign for text. One that begins so already gets another. */
export const guardCell = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/** The cell again as it was. */
export const unguardCell = (cell: string): string => cell.replace(GUARDED, '');
