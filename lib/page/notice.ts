import { DRAWN } from './drawn-colors';
import { say } from './say';
import { homeOf, keepToItself, makeHost, style } from './host';

export type Sentence = `mark.${string}`;

/** How long a sentence stands, in ms. */
const STANDS_MS = 12_000;

let end: (() => void) | null = null;

/** Takes the sentence away that stands, if one does. */
export const endNotice = (): void => end?.();

/**
 * One sentence beside a box, with one thing to do about it at most. Gone by itself, by Escape, and with the next sentence.
 */
export function notice(
  box: HTMLElement,
  sentence: Sentence,
  action?: { readonly label: Sentence; readonly act: () => void },
): void {
  endNotice();
  const { host, root } = makeHost(homeOf(box));
  const document = box.ownerDocument;
  const bubble = document.createElement('div');
  bubble.role = 'status';
  keepToItself(bubble);
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const ink = isDark ? DRAWN.pale : DRAWN.dark;
  style(bubble, {
    all: 'initial',
    display: 'block',
    'box-sizing': 'border-box',
    'max-width': '320px',
    padding: '8px 12px',
    'border-radius': '6px',
    border: `1px solid ${isDark ? DRAWN.darkEdge : DRAWN.lightEdge}`,
    background: isDark ? DRAWN.dark : DRAWN.light,
    color: ink,
    font: '13px/18px system-ui, sans-serif',
  });
  const words = document.createElement('span');
  words.textContent = say(sentence);
  bubble.append(words);
  if (action) bubble.append(makeAction(document, action, ink));
  root.append(bubble);
  const { left, bottom } = box.getBoundingClientRect();
  const { width, height } = bubble.getBoundingClientRect();
  style(host, {
    left: `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`,
    top: `${Math.max(8, Math.min(bottom + 8, innerHeight - height - 8))}px`,
  });

  const gone = new AbortController();
  const timer = setTimeout(() => end?.(), STANDS_MS);
  addEventListener('keydown', ({ key }) => key === 'Escape' && end?.(), {
    capture: true,
    signal: gone.signal,
  });
  end = () => {
    clearTimeout(timer);
    gone.abort();
    host.remove();
    end = null;
  };
}

function makeAction(
  document: Document,
  { label, act }: { readonly label: Sentence; readonly act: () => void },
  ink: string,
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = say(label);
  style(button, {
    all: 'initial',
    display: 'block',
    'margin-top': '6px',
    color: ink,
    font: '600 13px/18px system-ui, sans-serif',
    'text-decoration': 'underline',
    cursor: 'pointer',
  });
  button.addEventListener('click', (event) => {
    if (!event.isTrusted) return;
    end?.();
    act();
  });
  return button;
}
