import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { isProven, outcomeText } from '@/components/replies/outcome-text';
import type { ReplySession } from '@/components/replies/reply-session';
import { failureText } from '@/components/ui/failure-text';
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
    void act()
      // Whatever broke, something may have been written: it is said, and not tried again.
      .catch(() => comeBack(i18n.t('replies.unproven')))
      .finally(() => (busy.current = false));
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
      const reply = (await isThere(session)) ? replyOf(session, ports) : null;
      if (!reply) return tell(whyNothing(session));
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
      const text = (await isThere(session)) ? session.state().rendered?.text : undefined;
      if (text === undefined) return tell(whyNothing(session));
      if (focusAsk() || !(await isSeen())) return;
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

/** Ms after which a person who pressed Enter is told that nothing came. */
const PATIENCE = 5_000;

/** Whether the chosen reply is there, all that was asked having been answered; where it failed it is asked for once more. */
async function isThere(session: ReplySession): Promise<boolean> {
  const answer = async (): Promise<void> => {
    await session.settled();
    if (session.state().rendered === null) await session.fillAgain();
  };
  await Promise.race([answer(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  return session.state().rendered !== null;
}

/** Why there is no reply to take, for the person to read. */
function whyNothing(session: ReplySession): string {
  const { opened, failure, items, query } = session.state();
  if (failure) return failureText(failure);
  if (opened && !opened.whose.client) return i18n.t('replies.chooseClient');
  if (items.length > 0) return i18n.t('failure.aborted');
  return query === '' ? i18n.t('replies.noTemplate') : i18n.t('replies.none', { query });
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
