import { readFileSync } from 'node:fs';

/** A node of an outline: a tag, attributes with `…` and `N` for what differs, children in document order. */
export interface OutlineNode {
  readonly tag: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: OutlineNode[];
  readonly line: string;
  /** Of the line, from 1. */
  readonly number: number;
}

/**
 * Reads an outline of `test/fixtures/outlines`; with classes where the site has names of its own for them, and then without those that are
 * hashed or cut. Without the nodes (and all in them) that `leaveOut` names by their line.
 */
export function readOutline(
  name: string,
  leaveOut: (line: string, number: number) => boolean = () => false,
  classes = false,
): readonly OutlineNode[] {
  const roots: OutlineNode[] = [];
  const open: { depth: number; node: OutlineNode }[] = [];
  const text = readFileSync(`test/fixtures/outlines/${name}.txt`, 'utf8');
  for (const [index, line] of text.split('\n').entries()) {
    const match = /^(\s*)<([\w-]+)((?:\s+[\w-]+='[^']*')*)>/.exec(line);
    if (!match) continue;
    const [, indent = '', tag = '', rest = ''] = match;
    const attributes = [...rest.matchAll(/([\w-]+)='([^']*)'/g)]
      .map(([, attribute = '', value = '']) => [attribute, value] as const)
      .filter(([attribute]) => classes || attribute !== 'class');
    const node: OutlineNode = { tag, attributes, children: [], line: line.trim(), number: index + 1 };
    while ((open.at(-1)?.depth ?? -1) >= indent.length) open.pop();
    if (!leaveOut(node.line, node.number)) (open.at(-1)?.node.children ?? roots).push(node);
    open.push({ depth: indent.length, node });
  }
  return roots;
}

/**
 * Runs in the page: finds the outline in the drawn page, each node inside its parent's and behind its elder sibling's, whatever wraps it.
 * Gives null, or the line up to which it got.
 */
export function findOutline(roots: readonly OutlineNode[]): string | null {
  let missing = { number: 0, line: '' };

  const pattern = (value: string): RegExp =>
    new RegExp(
      `^${value
        .replace(/^https:\/\/(?:[a-z.]+\.)?example(?:\.com)?\//, '…/')
        .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
        .replaceAll('\\/…\\/', '\\/(?:[^]*\\/)?')
        .replaceAll('…', '[^]*')
        .replace(/\bN\b/g, '[\\d.,KM]+')}$`,
    );
  const isLike = (node: OutlineNode, element: Element): boolean =>
    element.localName === node.tag &&
    node.attributes.every(([name, value]) => {
      const own = element.getAttribute(name);
      if (own === null) return false;
      const resolved = name === 'href' && element instanceof HTMLAnchorElement ? element.href : own;
      if (name === 'lang') return true;
      if (name === 'class') {
        const own = value.split(/\\n|\s+/).filter((one) => /^[a-z][a-z\d]*(?:[-_]+[a-z\d]+)*$/.test(one));
        return own
          .slice(0, value.length > 100 ? -1 : undefined)
          .every((one) => element.classList.contains(one));
      }
      // Long values were cut.
      if (name === 'accept') return own.startsWith(value);
      return pattern(value).test(own) || pattern(value).test(resolved);
    });

  /** Places the children one after another among the elements, each with all that is inside it. */
  const place = (children: readonly OutlineNode[], elements: readonly Element[]): boolean => {
    let next = 0;
    for (const child of children) {
      let found = -1;
      for (let i = next; i < elements.length; i++) {
        const element = elements[i];
        if (element && matches(child, element)) {
          found = i;
          break;
        }
      }
      const element = elements[found];
      if (!element) {
        if (child.number > missing.number) missing = child;
        return false;
      }
      next = found + 1;
      while (next < elements.length && element.contains(elements[next] ?? null)) next++;
    }
    return true;
  };
  const matches = (node: OutlineNode, element: Element): boolean =>
    isLike(node, element) && place(node.children, [...element.querySelectorAll('*')]);

  const everything = [...document.querySelectorAll('*')];
  return place(roots, everything) ? null : `${missing.number}: ${missing.line}`;
}
