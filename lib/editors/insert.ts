import type { InsertOutcome, Intent, RefusalReason } from '@/lib/domain/insertion';
import { deepActive } from '@/lib/page/deep-active';
import { editingHost, isField } from '@/lib/page/editing-host';
import { contentEditable } from './content-editable';
import { draft } from './draft';
import { type EditorModel, type Engine, realmOf, type Technique } from './engine';
import { field } from './field';
import { inStep } from './in-step';
import { lexical } from './lexical';
import { prosemirror } from './prosemirror';
import { quill } from './quill';
import { selectIn, tellSelection } from './select-in';
import { remember } from './successor';
import { until } from './until';
import { squeezed, visibleText } from './visible-text';

/** The first that serves an element is its engine. */
const ENGINES: readonly Engine[] = [field, draft, lexical, prosemirror, quill, contentEditable];

/** Time in ms for an editor that took the text to show it in its model. */
const TAKEN = 500;
/** Time in ms for an editor to follow the document's selection. */
const STEP = 200;
/** Time in ms in which an editor that didn't take it must stay as it was. The document itself changes at once or never. */
const UNTAKEN = 60;

/** Every engine takes the browser's own command for a person's Delete. */
const ERASE: Technique = { name: 'delete', write: (host) => host.ownerDocument.execCommand('delete') };

const refused = (reason: RefusalReason): InsertOutcome => ({ kind: 'refused', reason });

/**
 * Puts a text into the editor that has focus, once, over its selection or at its caret, and proves that the editor's model holds it. Runs in
 * the page's own world, where the editors' models can be read. The isolated world must agree on the element: it cancels the event `nonce`.
 */
export async function insertHere(intent: Intent, document = globalThis.document): Promise<InsertOutcome> {
  const active = deepActive(document);
  const host = editingHost(active);
  if (active === null || host === null) return refused('no-editor');
  const { CustomEvent } = realmOf(active);
  if (active.dispatchEvent(new CustomEvent(intent.nonce, { cancelable: true })))
    return refused('other-element');
  if (isReadOnly(host)) return refused('read-only');
  const engine = ENGINES.find((each) => each.serves(host));
  if (!engine) return refused('no-editor');

  const all = intent.all === true;
  if (all) await selectAll(host, engine);
  else await bringInStep(host, engine);
  const before = await readOver(host, engine, all ? 0 : intent.replaceBefore);
  const text = engine.fit?.(host, intent.text) ?? intent.text;
  const wanted = all && before ? text : before?.selection ? replaced(before, text) : null;
  if (isField(host) && host.maxLength >= 0 && (wanted?.length ?? 0) > host.maxLength)
    return refused('too-long');

  const find = remember(host);
  const shownBefore = visibleText(host);
  const holds = (): boolean => {
    const now = find();
    if (now === null) return false;
    return (
      (wanted === null || engine.read(now)?.text === wanted) && visibleText(now).includes(squeezed(text))
    );
  };
  const changed = (): boolean => {
    const now = find();
    return now === null || engine.read(now)?.text !== before?.text || visibleText(now) !== shownBefore;
  };

  let technique = 'none';
  const techniques = text === '' && !isField(host) ? [ERASE] : engine.techniques;
  for (const { name, write } of techniques) {
    technique = name;
    const taken = write(host, text, all);
    if (await until(taken ? holds : changed, taken ? TAKEN : engine.ownModel ? UNTAKEN : 0)) {
      if (!(await until(holds, TAKEN))) break;
      placeCaret(find(), engine, before, text, intent.caret);
      const model = engine.ownModel && wanted !== null ? 'holds' : 'unreadable';
      return { kind: 'inserted', engine: engine.id, technique, model };
    }
    // Never a second write unless the first one provably did nothing.
    if (taken || changed()) break;
  }
  return { kind: 'unproven', engine: engine.id, technique };
}

const isReadOnly = (host: HTMLElement): boolean =>
  host.matches(':disabled') ||
  (isField(host) && host.readOnly) ||
  host.getAttribute('aria-readonly') === 'true' ||
  host.getAttribute('aria-disabled') === 'true';

/** Lets the editor know where the document's selection is, and waits until it does. */
async function bringInStep(host: HTMLElement, engine: Engine): Promise<void> {
  if (isField(host)) return;
  tellSelection(host);
  await until(() => {
    const model = engine.read(host);
    if (model === null || inStep(host, model)) return true;
    tellSelection(host);
    return false;
  }, STEP);
}

async function selectAll(host: HTMLElement, engine: Engine): Promise<void> {
  // Some kinds of `<input>` take this and no range.
  if (isField(host)) return host.select();
  const model = engine.read(host);
  if (!model || !selectIn(host, engine, model, 0, model.text.length))
    realmOf(host).getSelection()?.selectAllChildren(host);
  await bringInStep(host, engine);
}

/** Reads the model with so many units before the caret selected, which the text is to replace. */
async function readOver(
  host: HTMLElement,
  engine: Engine,
  replaceBefore: number,
): Promise<EditorModel | null> {
  const model = engine.read(host);
  const selection = model?.selection;
  if (!model || !selection || replaceBefore === 0) return model;
  const from = Math.max(0, selection.from - replaceBefore);
  if (selectIn(host, engine, model, from, selection.to)) await bringInStep(host, engine);
  return engine.read(host);
}

function replaced({ text, selection }: EditorModel, by: string): string {
  const { from, to } = selection ?? { from: text.length, to: text.length };
  return text.slice(0, from) + by + text.slice(to);
}

function placeCaret(
  host: HTMLElement | null,
  engine: Engine,
  before: EditorModel | null,
  text: string,
  caret: number | null,
): void {
  const model = host === null ? null : engine.read(host);
  // Chromium drops what is null from a script's arguments.
  const isAtEnd = typeof caret !== 'number' || caret === text.length;
  if (!host || !model || !before?.selection || isAtEnd) return;
  const at = before.selection.from + Math.max(0, Math.min(caret, text.length));
  selectIn(host, engine, model, at, at);
}
