import type { ReplyItem } from '@/lib/domain/page-bridge';
import { NO_REPLIES, type ReplyState } from './reply-state';
import type { RepliesPort, ReplyWanted } from './replies-port';

/**
 * Replies for one conversation: searched, moved through, filled in. Answers that come late are dropped: what is shown always belongs to what
 * was asked last. `settled` tells when there is nothing more to come, so that a quick Enter takes what the person meant and not what still
 * stood there.
 */
export class ReplySession {
  readonly #port: RepliesPort;
  readonly #listeners = new Set<() => void>();
  #state: ReplyState = NO_REPLIES;
  #asked = 0;
  #rendering = 0;
  #pending: Promise<unknown> = Promise.resolve();

  constructor(port: RepliesPort) {
    this.#port = port;
  }

  readonly state = (): ReplyState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Opens for a client, or (null) for whoever the page points to; `query` is what was typed already. */
  open(clientId: string | null, query = this.#state.query): Promise<void> {
    const turn = ++this.#asked;
    this.#set({ query });
    return this.#follow(
      this.#port.open(clientId, query).then((answer) => {
        if (turn !== this.#asked) return;
        if (!answer.ok) return this.#set({ failure: answer.failure });
        this.#set({ opened: answer.value, failure: null });
        return this.#list(answer.value.items);
      }),
    );
  }

  search(query: string): Promise<void> {
    const clientId = this.#clientId();
    if (query === this.#state.query) return Promise.resolve();
    if (clientId === null) return this.open(null, query);
    const turn = ++this.#asked;
    this.#set({ query });
    return this.#follow(
      this.#port.search(clientId, query).then((answer) => {
        if (turn !== this.#asked) return;
        if (!answer.ok) return this.#set({ failure: answer.failure });
        this.#set({ failure: null });
        return this.#list(answer.value);
      }),
    );
  }

  /** Moves through the list, around its ends; by pages it stops there. */
  move(step: 'next' | 'previous' | 'page-down' | 'page-up' | 'first' | 'last'): Promise<void> {
    const { active, items } = this.#state;
    const last = items.length - 1;
    if (last < 0) return Promise.resolve();
    const goal = {
      next: active === last ? 0 : active + 1,
      previous: active <= 0 ? last : active - 1,
      'page-down': Math.min(last, active + PAGE),
      'page-up': Math.max(0, active - PAGE),
      first: 0,
      last,
    }[step];
    return this.pick(goal);
  }

  pick(index: number): Promise<void> {
    if (index === this.#state.active) return Promise.resolve();
    this.#set({ active: index, rendered: null, inputs: {}, variation: 0, varies: null });
    return this.#render();
  }

  /** Other words, where the reply has a choice of them. */
  vary(by: 1 | -1): Promise<void> {
    this.#set({ variation: this.#state.variation + by });
    return this.#render();
  }

  /** The reply that couldn't be filled in, once more. */
  fillAgain(): Promise<void> {
    return this.#render();
  }

  fill(name: string, value: string): Promise<void> {
    this.#set({ inputs: { ...this.#state.inputs, [name]: value } });
    return this.#render();
  }

  /** Makes a template of what was typed again and again. Gives whether that worked. */
  async keep(text: string, title: string): Promise<boolean> {
    const clientId = this.#clientId();
    if (clientId === null) return false;
    const kept = await this.#port.keep(text, clientId, title);
    if (!kept.ok) this.#set({ failure: kept.failure });
    else await this.open(clientId);
    return kept.ok;
  }

  /** Resolves when all that was asked for has been answered. */
  async settled(): Promise<void> {
    for (let seen: unknown = null; seen !== this.#pending;) {
      seen = this.#pending;
      await this.#pending;
    }
  }

  #list(items: readonly ReplyItem[]): Promise<void> {
    const active = items.length === 0 ? -1 : 0;
    this.#set({ items, active, rendered: null, inputs: {}, variation: 0, varies: null });
    return this.#render();
  }

  async #render(): Promise<void> {
    const turn = ++this.#rendering;
    const wanted = this.#wanted();
    if (!wanted) return;
    await this.#follow(
      this.#port.render(wanted).then((answer) => {
        if (turn !== this.#rendering) return;
        this.#set(answer.ok ? { rendered: answer.value, failure: null } : { failure: answer.failure });
        if (answer.ok && this.#state.varies === null) void this.#learnWhetherItVaries(wanted);
      }),
    );
  }

  /** Only a reply that has other words offers them. Two tries: a choice may fall on the same words again. */
  async #learnWhetherItVaries(wanted: ReplyWanted): Promise<void> {
    const tries = [1, 2].map((more) => this.#port.render({ ...wanted, variation: wanted.variation + more }));
    const answers = await Promise.all(tries);
    const { rendered, varies } = this.#state;
    const now = this.#wanted();
    if (varies !== null || now?.templateId !== wanted.templateId || now.variation !== wanted.variation)
      return;
    this.#set({ varies: answers.some((answer) => answer.ok && answer.value.text !== rendered?.text) });
  }

  #wanted(): ReplyWanted | null {
    const { items, active, inputs, variation } = this.#state;
    const clientId = this.#clientId();
    const item = items[active];
    return item && clientId !== null ? { clientId, templateId: item.id, inputs, variation } : null;
  }

  #clientId(): string | null {
    return this.#state.opened?.whose.client?.id ?? null;
  }

  #follow(work: Promise<void>): Promise<void> {
    this.#pending = Promise.all([this.#pending, work]);
    return work;
  }

  #set(patch: Partial<ReplyState>): void {
    this.#state = { ...this.#state, ...patch };
    for (const listener of this.#listeners) listener();
  }
}

const PAGE = 6;
