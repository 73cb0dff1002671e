import { type EditorModel, type Engine, realmOf } from './engine';

/** Selects `from`..`to` of the model's text, and lets the editor know at once. False where the place can't be told. */
export function selectIn(
  host: HTMLElement,
  engine: Engine,
  model: EditorModel,
  from: number,
  to: number,
): boolean {
  if (engine.select) {
    engine.select(host, from, to);
    return true;
  }
  const start = model.pointAt(from);
  const end = model.pointAt(to);
  const selection = realmOf(host).getSelection();
  if (!start || !end || !selection) return false;
  selection.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
  tellSelection(host);
  return true;
}

/** Editors follow the document's selection by this event, which the browser sends later. One more of it changes nothing. */
export const tellSelection = (host: HTMLElement): void => {
  host.ownerDocument.dispatchEvent(new (realmOf(host).Event)('selectionchange'));
};
