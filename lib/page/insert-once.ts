import type { InsertOutcome } from '@/lib/domain/insertion';
import type { Insertion, InsertReport } from '@/lib/domain/page-bridge';
import type { HeldEditor, PagePorts } from './page-ports';

/**
 * Puts a text into a held editor, once: the page's own world writes and claims, this one looks whether it shows and stays. What isn't proven is
 * put on the clipboard; nothing is written a second time.
 */
export async function insertOnce(
  { ask, watch }: Pick<PagePorts, 'ask' | 'watch'>,
  held: HeldEditor,
  { text, caret, replaceBefore }: Pick<Insertion, 'text' | 'caret' | 'replaceBefore'>,
  submit: HTMLElement | null,
): Promise<InsertReport> {
  const nonce = crypto.randomUUID();
  // On its way while focus and selection are given back: the page's world writes only where this one has agreed by then.
  const asked = ask('page.insert', { intent: { text, caret, replaceBefore, nonce } });
  if (!held.restore()) return notWritten({ kind: 'refused', reason: 'detached' }, text);
  const disagree = held.agree(nonce);
  const reply = await asked;
  disagree();
  const outcome: InsertOutcome = reply.ok ? reply.value : { kind: 'refused', reason: 'no-access' };
  if (outcome.kind === 'refused') return notWritten(outcome, text);
  const seen = await watch(held, text, submit);
  const isProven = outcome.kind === 'inserted' && seen.visible && seen.stayed;
  return { outcome, ...seen, copied: !isProven && (await copy(text)) };
}

/** Nothing was written: the text goes to the clipboard. */
export const notWritten = async (
  outcome: Extract<InsertOutcome, { kind: 'refused' }>,
  text: string,
): Promise<InsertReport> => ({
  outcome,
  visible: false,
  stayed: false,
  submitEnabled: null,
  copied: await copy(text),
});

export const isProven = ({ outcome, visible, stayed }: InsertReport): boolean =>
  outcome.kind === 'inserted' && visible && stayed;

const copy = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
