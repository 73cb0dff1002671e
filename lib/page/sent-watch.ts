import { boxText } from './box-text';

/** How long after the person's press the box may take to empty, and how often it is looked at, in ms. */
const PATIENCE_MS = 15_000;
const LOOK_MS = 250;

/** After the person's own press, with this text in the box: tells once the box has emptied or gone. Where it keeps its text nothing was sent. */
export function watchSent(box: HTMLElement, text: string, onSent: () => void, signal: AbortSignal): void {
  if (text === '') return;
  let left = PATIENCE_MS / LOOK_MS;
  const timer = setInterval(() => {
    const isOut = !box.isConnected || boxText(box) === '';
    if (!isOut && --left > 0) return;
    clearInterval(timer);
    if (isOut) onSent();
  }, LOOK_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}
