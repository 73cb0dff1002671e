import { queryDeep } from './deep';

const TEST_ATTRIBUTES = ['data-testid', 'data-test-id', 'data-e2e', 'data-id', 'data-lexical-editor'];
const LABELS = ['aria-label', 'aria-placeholder', 'placeholder'];

/** Names that a build made up change with the next build: digits in them, or no vowel to speak of. */
const isStable = (name: string): boolean => /^[a-z][a-z_-]{2,40}$/i.test(name) && /[aeiou]/i.test(name);

const quoted = (element: Element, attribute: string): string | null => {
  const value = element.getAttribute(attribute);
  return value ? `[${attribute}=${JSON.stringify(value)}]` : null;
};

/** What an element is by itself: its tag, and what it says of its role. */
const kind = (element: Element): string =>
  `${element.localName}${quoted(element, 'role') ?? ''}${element.getAttribute('contenteditable') === 'true' ? '[contenteditable="true"]' : ''}`;

/**
 * Independent CSS descriptions of an element, each of which selects it and nothing else in its document: by test attribute, by id or name, by
 * role and label, by its place in the nearest part that can be named, and by its neighbours. Empty where none does.
 */
export function describeElement(element: Element): readonly string[] {
  const own = kind(element);
  const described = [
    ...TEST_ATTRIBUTES.map((name) => also(own, quoted(element, name))),
    ...['id', 'name'].map((name) =>
      isStable(element.getAttribute(name) ?? '') ? also(own, quoted(element, name)) : null,
    ),
    ...LABELS.map((name) => also(own, quoted(element, name))),
    byStructure(element),
    ...byNeighbours(element, own),
  ];
  const root = element.ownerDocument;
  return [...new Set(described)].filter((css): css is string => {
    if (css === null) return false;
    const found = queryDeep(root, css);
    return found.length === 1 && found[0] === element;
  });
}

const also = (own: string, attribute: string | null): string | null => attribute && own + attribute;

const anchorOf = (element: Element): string | null => {
  for (const name of [...TEST_ATTRIBUTES, 'id'])
    if (isStable(element.getAttribute(name) ?? '')) return element.localName + (quoted(element, name) ?? '');
  return /^(?:MAIN|FORM|NAV|HEADER|ASIDE|DIALOG)$/.test(element.tagName) ||
    /^(?:dialog|form|main)$/.test(element.getAttribute('role') ?? '')
    ? kind(element)
    : null;
};

/** The way down from the nearest ancestor that can be named. */
function byStructure(element: Element): string | null {
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const anchor = at === element ? null : anchorOf(at);
    if (anchor) return [anchor, ...steps].join(' > ');
    const tag = at.localName;
    const alike = [...(at.parentElement?.children ?? [])].filter(({ localName }) => localName === tag);
    steps.unshift(alike.length > 1 ? `${tag}:nth-of-type(${alike.indexOf(at) + 1})` : tag);
    if (steps.length > 12) return null;
  }
  return null;
}

/** By something beside it, or beside one of the three around it, that can be named. */
function* byNeighbours(element: Element, own: string): Generator<string> {
  let around: Element | null = element;
  for (let height = 0; around?.parentElement && height < 3; height++, around = around.parentElement)
    for (const beside of around.parentElement.children) {
      const named = beside === around ? null : anchorOf(beside);
      if (named) yield `:has(> ${named}) > ${height === 0 ? own : `${around.localName} ${own}`}`;
    }
}
