/**
 * What every stored row carries from day one, so that two machines can be merged later.
 * Times are epoch milliseconds; `origin` is the device id that wrote the row last.
 */
export interface Row {
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly deletedAt: number | null;
  readonly origin: string;
}
