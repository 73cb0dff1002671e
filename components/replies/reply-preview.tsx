import { i18n } from '#i18n';
import type { TextLimit } from '@/lib/domain/platform';
import type { RenderedReply } from '@/lib/domain/page-bridge';
import { markedText } from './marked-text';
import { replyRoom } from './reply-room';

interface ReplyPreviewProps {
  readonly rendered: RenderedReply;
  readonly limits: readonly TextLimit[];
  readonly varies: boolean;
  readonly onVary: () => void;
}

/** The reply as it will be inserted: what was filled in is marked, what the client never says is named. */
export function ReplyPreview({ rendered, limits, varies, onVary }: ReplyPreviewProps) {
  const { text, filled, banned, missing } = rendered;
  const room = replyRoom(text, limits);
  const parts = markedText(text, filled, banned);
  return (
    <section aria-label={i18n.t('replies.preview')} className="reply-preview">
      {/* Reached by Tab, so that a long one can be scrolled by keys. */}
      <p tabIndex={0} role="group" aria-label={i18n.t('replies.text')} dir="auto" className="reply-text">
        {parts.map((part) => {
          const key = part.from;
          const className = part.banned ? 'reply-banned' : part.filled ? 'reply-filled' : null;
          return className ? (
            <mark key={key} className={className}>
              {part.text}
            </mark>
          ) : (
            <span key={key}>{part.text}</span>
          );
        })}
      </p>
      <p className="reply-notes">
        {banned.length > 0 && (
          <span className="reply-bad">{i18n.t('replies.banned', { words: banned.join(', ') })}</span>
        )}
        {missing.length > 0 && (
          <span className="reply-warn">{i18n.t('replies.missing', { names: missing.join(', ') })}</span>
        )}
        {varies && (
          <button type="button" className="link" onClick={onVary}>
            {i18n.t('replies.vary')}
          </button>
        )}
        {room && <span className={room.isOver ? 'reply-bad reply-room' : 'reply-room'}>{room.words}</span>}
      </p>
    </section>
  );
}
