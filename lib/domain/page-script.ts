/** What of Tend runs in a platform's pages at each load. */
export interface PageScript {
  /** Match patterns that the person gave access to. */
  readonly matches: readonly string[];
  /** The page script itself, where something was answered before; else what waits for a use of it. */
  readonly atOnce: boolean;
}
