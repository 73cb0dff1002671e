/** Where the studio shows a client's record. */
export const recordPlace = (clientId: string): string =>
  `company/record?client=${encodeURIComponent(clientId)}`;
