import type { TaughtField, TaughtPart } from '@/lib/domain/front-page';
import { describeElement } from './describe-element';
import { DRAWN } from './drawn-colors';
import { editingHost } from './editing-host';
import { makeHost, style } from './host';
import { describeByLabel } from './label-text';
import { notice } from './notice';
import type { PagePorts } from './page-ports';
import type { PageView } from './page-view';

const SENTENCES = {
  box: 'mark.teach.box',
  submit: 'mark.teach.submit',
  'signed-in': 'mark.teach.signedIn',
} as const;

/**
 * The next click of the person shows which element is meant; it isn't the page's, and Escape ends it. `known`: the element, where it has been
 * shown already.
 */
export function teach(
  { document }: PageView,
  part: TaughtPart | TaughtField,
  ask: PagePorts['ask'],
  outer: AbortSignal,
  known?: HTMLElement,
): void {
  const keep = (element: HTMLElement): void => {
    const ways = part.startsWith('field:') ? describeByLabel(element) : [];
    const css = [...ways, ...describeElement(element)].slice(0, 8);
    if (css.length === 0) return notice(element, 'mark.teach.failed');
    void ask('page.taught', { part, css: [...css] }).then((reply) =>
      notice(element, reply.ok ? 'mark.teach.done' : 'mark.teach.failed'),
    );
  };
  if (known) return keep(known);

  const end = new AbortController();
  const options = { capture: true, signal: AbortSignal.any([end.signal, outer]) };
  const frame = makeHost(document.documentElement).host;
  style(frame, {
    outline: `2px solid ${DRAWN.dark}`,
    'outline-offset': '1px',
    // Between it and what is pointed at: seen where the page is dark.
    'box-shadow': `0 0 0 1px ${DRAWN.light}`,
    'pointer-events': 'none',
  });
  options.signal.addEventListener('abort', () => frame.remove());
  notice(document.body, part in SENTENCES ? SENTENCES[part as TaughtPart] : 'mark.teach.field');

  const meant = (event: Event): HTMLElement | null => {
    const [at] = event.composedPath();
    if (!(at instanceof HTMLElement)) return null;
    if (part === 'box') return editingHost(at);
    if (part.startsWith('field:')) return fieldAt(at, part.startsWith('field:hours:'));
    return at.closest<HTMLElement>('a, button, [role=button], [role=link]') ?? at;
  };
  addEventListener(
    'pointermove',
    (event) => {
      const { left, top, width, height } = (meant(event) ?? document.body).getBoundingClientRect();
      style(frame, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
    },
    options,
  );
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup'])
    addEventListener(type, (event) => event.stopImmediatePropagation(), options);
  addEventListener(
    'click',
    (event) => {
      const element = meant(event);
      if (!event.isTrusted || !element) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      end.abort();
      keep(element);
    },
    options,
  );
  addEventListener('keydown', ({ key }) => key === 'Escape' && end.abort(), options);
}

/** The field that somebody points at: itself, the one that its label is of, or the part of the page that stands for one. */
function fieldAt(at: HTMLElement, isTable: boolean): HTMLElement {
  const table = isTable
    ? at.closest<HTMLElement>('table, [role=table], [role=grid], fieldset, ul, ol')
    : null;
  const own = at.closest<HTMLElement>('input, textarea, select, [role=combobox], [role=textbox]');
  return table ?? editingHost(at) ?? own ?? at.closest('label')?.control ?? at;
}
