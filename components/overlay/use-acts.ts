import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { isProven, outcomeText } from '@/components/replies/outcome-text';
import type { ReplySession } from '@/components/replies/reply-session';
import type { Insertion, InsertReport } from '@/lib/domain/page-bridge';
import { useOverlayPorts, type OverlayPorts } from './overlay-ports';

/** Why the text isn't in the box; stays until the person has read it. */
export interface Notice {
  readonly text: string;
  /** The palette has done what it could: only the sentence is left. */
  readonly isLast: boolean;
}

export interface Acts {
  /** True: "are you signed in as …?" is asked, and Enter answers yes. */
  readonly asking: boolean;
  readonly notice: Notice | null;
  /** An insertion is under way, or done: only what screen readers read is left. */
  readonly isAway: boolean;
  /** For screen readers. */
  readonly said: string;
  readonly say: (text: string) => void;
  readonly insert: (thenGo: boolean) => void;
  readonly copy: () => void;
  /** The person goes on typing or choosing: what was asked no longer stands. */
  readonly forget: () => void;
}

/** What the palette does with the chosen reply. One act at a time, each only where the person really sees what they confirm. */
export function useActs(session: ReplySession, focusAsk: () => boolean): Acts {
  const ports = useOverlayPorts();
  const [asking, setAsking] = useState(false);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [isAway, setAway] = useState(false);
  const [said, say] = useState('');
  const busy = useRef(false);

  const once = (act: () => Promise<void>): void => {
    // After the last sentence the reply may be there, unproven: never a second time.
    if (busy.current || notice?.isLast) return;
    busy.current = true;
    void act().finally(() => (busy.current = false));
  };
  const tell = (text: string, isLast = false): void => {
    setNotice({ text, isLast });
    say(text);
  };
  const isSeen = async (): Promise<boolean> => {
    if (await ports.isSeen()) return true;
    tell(i18n.t('overlay.unseen'));
    return false;
  };

  const insert = (thenGo: boolean): void =>
    once(async () => {
      await session.settled();
      const reply = replyOf(session, ports);
      if (!reply) return say(i18n.t('replies.chooseClient'));
      const { verdict } = reply.whose;
      if (verdict.kind === 'mismatch') return say(i18n.t('replies.mismatchSaid'));
      if (focusAsk()) return;
      if (verdict.kind === 'cannot-tell' && !asking) return setAsking(true);
      if (!(await isSeen())) return;
      setAway(true);
      ports.setShown(false);
      const report = await ports.insert(reply.insertion);
      if (isProven(report)) return done(report, thenGo);
      setAsking(false);
      comeBack(outcomeText(report));
    });

  const done = (report: InsertReport, thenGo: boolean): void => {
    if (!thenGo || ports.focusSubmit()) {
      say(outcomeText(report));
      ports.close();
      return;
    }
    comeBack(i18n.t('overlay.noButton'));
  };

  /** With the last sentence. */
  const comeBack = (text: string): void => {
    setAway(false);
    ports.setShown(true);
    tell(text, true);
  };

  const copy = (): void =>
    once(async () => {
      await session.settled();
      const text = session.state().rendered?.text;
      if (text === undefined || focusAsk() || !(await isSeen())) return;
      const copied = await ports.copy(text);
      if (!copied) return tell(i18n.t('replies.notCopied'));
      say(i18n.t('replies.copied'));
      setAway(true);
      ports.setShown(false);
      ports.close();
    });

  const forget = (): void => {
    setAsking(false);
    setNotice(null);
  };
  return { asking, notice, isAway, said, say, insert, copy, forget };
}

function replyOf(session: ReplySession, { target }: OverlayPorts) {
  const { opened, rendered, items, active } = session.state();
  const { whose } = opened ?? {};
  const item = items[active];
  if (!whose?.client || !rendered || !item) return null;
  const insertion: Insertion = {
    text: rendered.text,
    caret: rendered.caret,
    replaceBefore: target.typed === '' ? 0 : target.typed.length + 1,
    templateId: item.id,
    clientId: whose.client.id,
  };
  return { whose, insertion };
}
