type Opening = 'let-through' | 'cut';

/** Holds one request (or its answer) for as long as a test wants, in place of a delay that has to be guessed. */
export class Gate {
  readonly #reached = Promise.withResolvers<void>();
  readonly #opened = Promise.withResolvers<Opening>();

  /** Resolves once something waits here. */
  get reached(): Promise<void> {
    return this.#reached.promise;
  }

  /** Lets it go on, whether or not anybody still waits for it. */
  open(): void {
    this.#opened.resolve('let-through');
  }

  /** Ends it: a held request never gets to the server, a held answer never back. */
  cut(): void {
    this.#opened.resolve('cut');
  }

  /** For the proxy. */
  pass(): Promise<Opening> {
    this.#reached.resolve();
    return this.#opened.promise;
  }
}
