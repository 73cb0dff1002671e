import { i18n } from '#i18n';
import type { ReplyState } from '@/components/replies/reply-state';
import { failureText } from '@/components/ui/failure-text';

interface NoRepliesProps {
  readonly id: string;
  readonly state: ReplyState;
  readonly onWrite: () => void;
}

/** In place of the list: why it is empty, and the one thing to do about it. */
export function NoReplies({ id, state, onWrite }: NoRepliesProps) {
  const { failure, opened, query } = state;
  const isSearch = opened !== null && query.trim() !== '';
  return (
    <div id={id} className="none">
      {failure ? (
        <p role="alert">{failureText(failure)}</p>
      ) : !opened ? (
        <p>{i18n.t('replies.loading')}</p>
      ) : isSearch ? (
        <p>{i18n.t('replies.none', { query })}</p>
      ) : opened.whose.client === null && opened.clients.length > 0 ? (
        <p>{i18n.t('replies.chooseClient')}</p>
      ) : (
        <>
          <p className="none-title">{i18n.t('replies.noTemplate')}</p>
          <p>{i18n.t('replies.noTemplateHint')}</p>
          <button type="button" className="button" onClick={onWrite}>
            {i18n.t('replies.openTemplates')}
          </button>
        </>
      )}
    </div>
  );
}
