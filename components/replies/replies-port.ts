import type { Failure } from '@/lib/domain/failure';
import type { RenderedReply, RepliesOpened, ReplyItem } from '@/lib/domain/page-bridge';
import type { Result } from '@/lib/domain/result';

type Reply<T> = Promise<Result<T, Failure>>;

/** The background's replies for one conversation; the palette and the side panel ask it in different ways. */
export interface RepliesPort {
  /** `clientId` null: whoever the page points to. */
  readonly open: (clientId: string | null, query: string) => Reply<RepliesOpened>;
  readonly search: (clientId: string, query: string) => Reply<readonly ReplyItem[]>;
  readonly render: (asked: ReplyWanted) => Reply<RenderedReply>;
  readonly keep: (text: string, clientId: string, title: string) => Reply<{ readonly id: string }>;
}

export interface ReplyWanted {
  readonly clientId: string;
  readonly templateId: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** Another number, other words. */
  readonly variation: number;
}
