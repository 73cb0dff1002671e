import type { Failure } from '@/lib/domain/failure';
import type { Result } from '@/lib/domain/result';

export type SaveState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saving' }
  /** Stored; `revision` is what a delivery would carry. */
  | { readonly kind: 'saved'; readonly revision: number }
  | { readonly kind: 'failed'; readonly failure: Failure };

type Save<T> = (value: T) => Promise<Result<{ revision: number }, Failure>>;

/** At most one write in this time while somebody types, ms. */
const PAUSE_MS = 400;
/** The background may be busy with an update of Tend, the disk may have room again, ms. */
const RETRY_MS = 3_000;

/**
 * Saves from the first key on: that one at once, the following in pauses, the last one always, one at a time and in their order. `state`
 * says "saved" only when what is in the field is what is stored.
 */
export class Autosave<T> {
  state: SaveState = { kind: 'untouched' };
  /** What was stored last, as far as this window knows. */
  stored: T | null = null;
  private readonly save: Save<T>;
  private readonly onState: () => void;
  private waiting: { readonly value: T } | null = null;
  private running: Promise<void> | null = null;
  private held = false;
  private gap: ReturnType<typeof setTimeout> | null = null;

  constructor(save: Save<T>, onState: () => void) {
    this.save = save;
    this.onState = onState;
  }

  /** Whether something is not stored yet. */
  get dirty(): boolean {
    return this.waiting !== null || this.running !== null;
  }

  change(value: T): void {
    this.waiting = { value };
    this.set({ kind: 'saving' });
    this.next();
  }

  /** Stores what is waiting now and says how that went. Tries again where the last attempt failed. */
  async flush(): Promise<SaveState> {
    if (this.running) await this.running;
    while (this.dirty && !this.held) {
      await (this.running ?? this.write());
      if (this.state.kind === 'failed') break;
    }
    return this.state;
  }

  /** Stops writing until the person has decided between this window's text and another's. */
  hold(): void {
    this.held = true;
  }

  /** Goes on; without `keep` what is waiting is given up. */
  release(keep: boolean): void {
    this.held = false;
    if (!keep) this.waiting = null;
    this.next();
  }

  private next(): void {
    if (this.waiting && !this.held && this.running === null && this.gap === null) void this.write();
  }

  private write(): Promise<void> {
    this.running = this.writeWaiting().finally(() => {
      this.running = null;
      this.next();
    });
    return this.running;
  }

  private async writeWaiting(): Promise<void> {
    const now = this.waiting;
    if (!now) return;
    this.waiting = null;
    this.pause(PAUSE_MS);
    const result = await this.save(now.value);
    if (result.ok) {
      this.stored = now.value;
      if (this.waiting === null) this.set({ kind: 'saved', revision: result.value.revision });
    } else {
      this.waiting ??= now;
      this.set({ kind: 'failed', failure: result.failure });
      this.pause(RETRY_MS);
    }
  }

  private pause(ms: number): void {
    if (this.gap !== null) clearTimeout(this.gap);
    this.gap = setTimeout(() => {
      this.gap = null;
      this.next();
    }, ms);
  }

  private set(state: SaveState): void {
    this.state = state;
    this.onState();
  }
}
