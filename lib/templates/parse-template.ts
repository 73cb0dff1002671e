import { readVariable } from './read-variable';
import type { TemplateFault, TemplatePart } from './template-part';

/** A part, and where in the body it stands: `[from, to)` in UTF-16 units. */
export interface PlacedPart {
  readonly part: TemplatePart;
  readonly from: number;
  readonly to: number;
}

export interface ParsedTemplate {
  readonly parts: readonly PlacedPart[];
  readonly faults: readonly TemplateFault[];
}

/** Backslashes, and the braces that they may take the meaning of. */
const OPENING = /(\\*)(\{{2,})/g;

/**
 * Takes a body apart. Never throws: what can't be read is a fault and stays in the text as it was written. `\{{` is two braces; of several
 * backslashes in front of `{{` each two are one, and elsewhere a backslash is a backslash. Inside of a variable `\|` and `\}` are the signs
 * themselves.
 */
export function parseTemplate(body: string): ParsedTemplate {
  const parts: PlacedPart[] = [];
  const faults: TemplateFault[] = [];
  let text = '';
  let textFrom = 0;
  let at = 0;
  const flush = (to: number): void => {
    if (text !== '') parts.push({ part: { kind: 'text', text }, from: textFrom, to });
    text = '';
  };
  for (;;) {
    OPENING.lastIndex = at;
    const found = OPENING.exec(body);
    if (!found) break;
    const [, slashes = '', braces = ''] = found;
    const isEscaped = slashes.length % 2 === 1;
    text += body.slice(at, found.index) + '\\'.repeat(Math.floor(slashes.length / 2));
    const firstBrace = found.index + slashes.length;
    if (isEscaped) {
      text += '{{';
      at = firstBrace + 2;
      continue;
    }
    text += braces.slice(2);
    const from = firstBrace + braces.length - 2;
    const to = closing(body, from + 2);
    if (to === null) {
      faults.push({ code: 'unclosed', from, to: from + 2, name: '' });
      text += '{{';
      at = from + 2;
      continue;
    }
    const read = readVariable(body.slice(from + 2, to - 2));
    if (read.ok) {
      flush(from);
      parts.push({ part: read.part, from, to });
      textFrom = to;
    } else {
      faults.push({ ...read.fault, from, to });
      text += body.slice(from, to);
    }
    at = to;
  }
  text += body.slice(at);
  flush(body.length);
  return { parts, faults };
}

/** Where the variable that begins before `start` ends, after its `}}`; null where it isn't closed before the next begins. */
function closing(body: string, start: number): number | null {
  for (let at = start; at < body.length; at++) {
    if (body[at] === '\\') at += 1;
    else if (body.startsWith('}}', at)) return at + 2;
    else if (body.startsWith('{{', at)) return null;
  }
  return null;
}
