/** Until when an account must not use a kind of request, because the network said so (429) or is about to. */
export interface Floor {
  /** `<account id>|<endpoint>`; the publisher's own name for the kind of request, `*` for all. */
  readonly id: string;
  readonly accountId: string;
  readonly endpoint: string;
  /** Epoch ms. */
  readonly until: number;
}
