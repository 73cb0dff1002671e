import type { PlatformSpec } from '@/lib/domain/platform';
import type { PostExtras } from '@/lib/domain/post';
import type { PostDraft } from '../content-for';
import { AddressField } from './address-field';
import { CommentField } from './comment-field';
import type { ExtraKind } from './extra-kinds';
import { PollField } from './poll-field';
import { ThreadParts } from './thread-parts';
import { VisibilityField } from './visibility-field';
import { WarningField } from './warning-field';

interface ExtraFieldProps {
  readonly kind: ExtraKind;
  readonly post: PostDraft;
  readonly specs: readonly PlatformSpec[];
  /** Just opened by the person: begins with the focus. */
  readonly isFresh: boolean;
  readonly onChange: (patch: PostExtras) => void;
}

/** The controls of one of the things that go with a post. */
export function ExtraField({ kind, post, specs, isFresh, onChange }: ExtraFieldProps) {
  const extras = post.extras ?? {};
  switch (kind) {
    case 'thread':
      return <ThreadParts post={post} specs={specs} />;
    case 'comment':
      return (
        <CommentField
          extras={extras}
          specs={specs}
          autoFocus={isFresh}
          onChange={(firstComment) => onChange({ firstComment })}
        />
      );
    case 'reply':
      return (
        <AddressField
          what="reply"
          value={extras.replyTo ?? ''}
          specs={specs}
          autoFocus={isFresh}
          onChange={(replyTo) => onChange({ replyTo })}
        />
      );
    case 'quote':
      return (
        <AddressField
          what="quote"
          value={extras.quote ?? ''}
          specs={specs}
          autoFocus={isFresh}
          onChange={(quote) => onChange({ quote })}
        />
      );
    case 'poll':
      return (
        <PollField
          poll={extras.poll}
          specs={specs}
          autoFocus={isFresh}
          onChange={(poll) => onChange({ poll })}
        />
      );
    case 'warning':
      return <WarningField extras={extras} autoFocus={isFresh} onChange={onChange} />;
    case 'visibility':
      return (
        <VisibilityField value={extras.visibility} onChange={(visibility) => onChange({ visibility })} />
      );
  }
}
