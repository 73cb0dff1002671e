import type { PageData } from '@/lib/domain/page-data';
import { queryNames } from './clean-permalink';

const LINES_MAX = 400;
const DEPTH_MAX = 24;

const SILENT = /^(?:script|style|template|noscript|path|g|link|meta)$/;
/** Attributes whose values come from a short list that the standards, or the editors, set. */
const OPEN =
  /^(?:role|type|dir|lang|tabindex|contenteditable|disabled|hidden|spellcheck|multiple|datetime|aria-(?:disabled|hidden|modal|multiline|live|haspopup|expanded|pressed|selected|checked)|data-(?:contents|block|lexical-editor|lexical-text|visualcompletion))$/;
/** Attributes that are shown, with what may name somebody taken out. */
const NAMED =
  /^(?:id|name|href|alt|placeholder|title|accept|aria-(?:label|placeholder|labelledby|describedby|posinset)|data-[a-z-]+)$/;
const TEST = /^data-(?:test-?id|e2e)$/;

/**
 * The outline of a part of a page for a bug report: tags and lasting attributes. Words, names, addresses and numbers become `…` or `N`: of a value
 * only what Tend's own page data says is shown, so it holds nobody's data.
 */
export function outline(root: Element, data: PageData): string {
  const known = wordsOf(data);
  const labels = Object.values(data.labels).flatMap((names) => Object.values(names).flat());
  const lines: string[] = [];

  const redact = (name: string, value: string): string => {
    if (OPEN.test(name))
      return name === 'datetime'
        ? '…'
        : value.slice(0, 40).replace(/\d+/g, (n) => (name === 'tabindex' ? n : 'N'));
    if (name === 'accept') return value.slice(0, 120);
    if (name === 'href') return shape(value, known);
    if (TEST.test(name) && /^[a-z]+(?:[A-Z][a-z]+)+(?:_\d)?$/.test(value)) return value;
    if (known.has(value)) return value;
    const folded = value.toLowerCase();
    const label = labels.find((one) => folded.startsWith(one)) ?? '';
    const start =
      [...known].filter((word) => value.startsWith(word) && word.length > 2).sort(byLength)[0] ?? '';
    return `${value.slice(0, Math.max(label.length, start.length))}…`;
  };

  const walk = (element: Element, depth: number): void => {
    if (lines.length >= LINES_MAX || depth > DEPTH_MAX || SILENT.test(element.localName)) return;
    const attributes = [...element.attributes]
      .filter(({ name }) => OPEN.test(name) || NAMED.test(name))
      .map(({ name, value }) => ` ${name}='${redact(name, value).replaceAll("'", '')}'`);
    const classes = [...element.classList].filter((one) => known.has(one));
    if (classes.length > 0) attributes.unshift(` class='${classes.join(' ')}'`);
    const hasWords = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    const isPlain = attributes.length === 0 && !hasWords && /^(?:div|span)$/.test(element.localName);
    const start = lines.length;
    if (!isPlain)
      lines.push(
        `${'  '.repeat(depth)}<${element.localName}${attributes.join('')}>${hasWords ? ' "…"' : ''}`,
      );
    const children = [...(element.shadowRoot?.children ?? []), ...element.children];
    for (const child of children) walk(child, isPlain ? depth : depth + 1);
    fold(lines, start);
  };
  walk(root, 0);
  return lines.join('\n');
}

const byLength = (one: string, other: string): number => other.length - one.length;

/** Runs of the same lines are told once. */
function fold(lines: string[], start: number): void {
  for (let at = Math.max(start, 1); at < lines.length; at++)
    if (lines[at] === lines[at - 1] && lines[at] === lines[at - 2]) lines.splice(at--, 1);
}

/** Every word in the descriptions that Tend has of the platform: attribute values, ids, classes. */
function wordsOf(data: PageData): ReadonlySet<string> {
  const text = JSON.stringify(data).replaceAll('\\"', '"');
  const words = new Set<string>();
  for (const [, value = ''] of text.matchAll(/=["']?([^"'\]]+)["']?\]/g)) words.add(value);
  for (const [, value = ''] of text.matchAll(/[.#]([A-Za-z][\w-]+)/g)) words.add(value);
  return words;
}

/** An address with its parts taken out, but for those that say what kind it is. */
function shape(href: string, known: ReadonlySet<string>): string {
  const kinds = new Set([...known].flatMap((word) => word.split(/[/?=&]/)).filter((part) => part.length > 1));
  const url = URL.canParse(href, location.href) ? new URL(href, location.href) : null;
  if (!url?.protocol.startsWith('http')) return '…';
  const path = url.pathname.split('/').map((part) => (part === '' || kinds.has(part) ? part : '…'));
  const query = queryNames(url).map((name) => `${kinds.has(name) ? name : '…'}=…`);
  const host = url.host === location.host ? '' : '…';
  return `${host}${path.join('/')}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}
