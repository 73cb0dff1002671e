/** One measured number. */
export interface Figure {
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
  /** How many measurements it stands for. */
  readonly n?: number;
}

/** The value below which a share of the samples lies (nearest rank). */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error('no samples');
  return Math.round(value * 10) / 10;
}
