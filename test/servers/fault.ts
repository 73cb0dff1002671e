import type { Gate } from './gate.ts';

/** What goes wrong with one request to the server. "After" means: once the server has committed it. */
export type Fault =
  /** The request reaches the server `ms` late. */
  | { readonly kind: 'delay-before'; readonly ms: number }
  /** The server commits at once, its answer comes `ms` late. */
  | { readonly kind: 'delay-after'; readonly ms: number }
  /** The request waits at the gate; the server sees it when that is opened, never if it is cut. */
  | { readonly kind: 'hold-before'; readonly gate: Gate }
  /** The server commits at once, its answer waits at the gate. */
  | { readonly kind: 'hold-after'; readonly gate: Gate }
  /** The connection is cut and the server never sees the request. */
  | ({ readonly kind: 'drop-before' } & Drop)
  /** The server commits, the connection is cut without an answer. */
  | ({ readonly kind: 'drop-after' } & Drop)
  /** The connection is cut when most of the request's body is in: an upload that stops at 95 %. Not for record writes. */
  | { readonly kind: 'cut-midway' }
  /** Answered with `status` in the server's place. */
  | ({ readonly kind: 'answer-before' } & Answer)
  /** The server commits, yet `status` is answered, as by a proxy that lost patience. */
  | ({ readonly kind: 'answer-after' } & Answer)
  /** A hotel's sign-in page in place of the server: 200 and HTML. */
  | { readonly kind: 'captive-portal' }
  /** The server commits; 200 and something that isn't JSON. */
  | { readonly kind: 'malformed-json' }
  /** The server commits; the answer announces its full length and breaks off half way. */
  | { readonly kind: 'truncated' };

interface Drop {
  /**
   * Cut a kept connection too. Chromium 156 and Firefox 153 then send the request again by themselves, POST included,
   * and the extension never learns of it (measured 2026-11-24). By default browsers are made to open new connections
   * while a drop is planned, so that the extension sees the loss; only Firefox repeats a GET even then.
   */
  readonly onKeptConnection?: boolean;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Body of an XRPC error; by default one that fits the status. */
  readonly error?: string;
  readonly message?: string;
}

export interface FaultOptions {
  /** Which matching request is hit first, counted from 1 since the rule was set. Default 1. */
  readonly nth?: number;
  /** How many matching requests in a row are hit. Default 1; `Infinity` until the rule is taken off. */
  readonly times?: number;
  /** Only requests whose JSON body has this text, such as a record key or a word of the post. */
  readonly containing?: string;
}

interface Rule {
  readonly method: string;
  readonly fault: Fault;
  readonly nth: number;
  readonly times: number;
  readonly containing: string;
  seen: number;
}

/** The faults set for the requests to come. */
export class FaultPlan {
  #rules: Rule[] = [];
  readonly #closeKept: () => void;

  /** @param closeKept closes the connections that browsers keep for later requests */
  constructor(closeKept: () => void) {
    this.#closeKept = closeKept;
  }

  /**
   * Plans a fault.
   * @param method XRPC method, as `com.atproto.repo.putRecord`; for all else the path, as `/api/v1/statuses`; `*` for every request
   * @returns takes the rule off again
   */
  on(method: string, fault: Fault, options: FaultOptions = {}): () => void {
    const { nth = 1, times = 1, containing = '' } = options;
    const rule: Rule = { method, fault, nth, times, containing, seen: 0 };
    this.#rules.push(rule);
    if (needsNewConnection(rule)) this.#closeKept();
    return () => {
      this.#rules = this.#rules.filter((other) => other !== rule);
    };
  }

  /** Takes all off; what still waits at a gate is cut. */
  clear(): void {
    for (const { fault } of this.#rules) if ('gate' in fault) fault.gate.cut();
    this.#rules = [];
  }

  /** Whether answers must end their connection, for a drop that is still to come. */
  get keepsNoConnection(): boolean {
    return this.#rules.some(needsNewConnection);
  }

  /** The fault for this request; each rule counts it, the first that hits wins. */
  next(method: string, body: string | null): Fault | null {
    let hit: Fault | null = null;
    for (const rule of this.#rules) {
      if (rule.method !== '*' && rule.method !== method) continue;
      if (rule.containing && !body?.includes(rule.containing)) continue;
      rule.seen += 1;
      if (!hit && rule.seen >= rule.nth && rule.seen < rule.nth + rule.times) hit = rule.fault;
    }
    return hit;
  }
}

function needsNewConnection({ fault, seen, nth, times }: Rule): boolean {
  const drops =
    ((fault.kind === 'drop-before' || fault.kind === 'drop-after') && !fault.onKeptConnection) ||
    fault.kind === 'cut-midway' ||
    // A gate may be cut.
    'gate' in fault;
  return drops && seen < nth + times - 1;
}
