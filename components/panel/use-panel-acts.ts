import { useState } from 'react';
import { i18n } from '#i18n';
import type { ReplySession } from '@/components/replies/reply-session';
import { useSession } from '@/components/replies/use-session';
import { failureText } from '@/components/ui/failure-text';
import type { FrontPage } from '@/lib/domain/front-page';
import { ask } from '@/lib/messaging/client';
import { usePanelPorts } from './panel-ports';

interface PanelActs {
  readonly busy: boolean;
  /** "Are you signed in as …?" is asked. */
  readonly asking: boolean;
  readonly said: string;
  readonly canInsert: boolean;
  readonly insert: () => void;
  readonly copy: () => void;
  readonly forget: () => void;
}

/** Inserts into the page in front, or copies: where the network forbids more, where the browser lets nobody in, where nothing could be proven. */
export function usePanelActs(session: ReplySession, front: FrontPage): PanelActs {
  const { windowId, copy } = usePanelPorts();
  const { opened, rendered, items, active } = useSession(session);
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const [said, say] = useState('');
  const verdict = opened?.whose.verdict.kind;
  const isOthers = front.context !== null && verdict === 'mismatch';
  const canInsert = !isOthers && front.script !== 'hands-off';

  const toClipboard = async (before: string): Promise<void> => {
    const text = session.state().rendered?.text ?? '';
    const copied = await copy(text);
    say(copied ? `${before} ${i18n.t('panel.copied')}`.trim() : i18n.t('replies.notCopied'));
  };

  const insert = (): void => {
    const client = opened?.whose.client;
    const item = items[active];
    if (busy || !rendered || !client || !item) return;
    if (isOthers) return say(i18n.t('replies.mismatchSaid'));
    if (!canInsert) return void toClipboard(i18n.t('panel.handsOff'));
    if (rendered.asks.some(({ name, value }) => (session.state().inputs[name] ?? value).trim() === ''))
      return say(i18n.t('replies.asks'));
    if (front.context && verdict === 'cannot-tell' && !asking) return setAsking(true);
    setBusy(true);
    const { text, caret } = rendered;
    const insertion = { text, caret, replaceBefore: 0, templateId: item.id, clientId: client.id };
    void ask('front.insert', { windowId, insertion }).then(async (done) => {
      setBusy(false);
      setAsking(false);
      if (!done.ok) return say(failureText(done.failure));
      if (done.value.how === 'inserted') return say(i18n.t('replies.inserted'));
      const { why } = done.value;
      await toClipboard(i18n.t(why === 'unproven' ? 'replies.unproven' : 'panel.notInserted'));
    });
  };
  return {
    busy,
    asking,
    said,
    canInsert,
    insert,
    copy: () => void toClipboard(''),
    forget: () => {
      setAsking(false);
      say('');
    },
  };
}
