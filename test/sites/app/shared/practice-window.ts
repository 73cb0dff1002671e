export {};

declare global {
  interface Window {
    /** For tests. */
    practice: {
      /** Spreads so many changes of the kind that a live feed makes over the time; gives how long it took, in ms. */
      mutate(count: number, ms: number): Promise<number>;
      /** Each node of the feed shows another post from now on; what is open in it stays open. */
      recycle(by?: number): void;
    };
  }
}
