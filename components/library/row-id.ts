/** The document's id of a row of a list, by the id of what it shows. */
export const rowId = (id: string): string => `row-${id}`;
