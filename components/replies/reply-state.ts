import type { Failure } from '@/lib/domain/failure';
import type { RenderedReply, RepliesOpened, ReplyItem } from '@/lib/domain/page-bridge';

/** What a list of replies shows. */
export interface ReplyState {
  /** Null until the first answer is there. */
  readonly opened: RepliesOpened | null;
  readonly failure: Failure | null;
  readonly query: string;
  readonly items: readonly ReplyItem[];
  /** Index of the one that Enter takes; -1 where there is none. */
  readonly active: number;
  /** The active one filled in; null while it isn't, or can't be. */
  readonly rendered: RenderedReply | null;
  /** Answers to what the reply asks, by name. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly variation: number;
  /** Whether it has another wording; null while that isn't known. */
  readonly varies: boolean | null;
}

export const NO_REPLIES: ReplyState = {
  opened: null,
  failure: null,
  query: '',
  items: [],
  active: -1,
  rendered: null,
  inputs: {},
  variation: 0,
  varies: null,
};
