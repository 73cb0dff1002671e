// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readDom } from './read-dom';

/** `[tag, ...children]`, a text, or `br`. */
type Tree = string | readonly [string, ...Tree[]];

function grow(tree: Tree): Node {
  if (tree === 'br') return document.createElement('br');
  if (typeof tree === 'string') return document.createTextNode(tree);
  const [tag, ...children] = tree;
  const element = document.createElement(tag);
  if (tag === 'div' || tag === 'p') element.style.display = 'block';
  else element.style.display = 'inline';
  element.append(...children.map(grow));
  return element;
}

function host(...children: Tree[]): HTMLElement {
  const element = grow(['div', ...children]) as HTMLElement;
  document.body.replaceChildren(element);
  return element;
}

describe('readDom', () => {
  it.each<[string, Tree[]]>([
    ['', []],
    ['', [['div', 'br']]],
    ['a\nb', ['a', 'br', 'b']],
    ['a', ['a', 'br']],
    ['a\n', ['a', 'br', 'br']],
    ['a\n\nb', ['a', ['div', 'br'], ['div', 'b']]],
    [
      'a\nb',
      [
        ['p', 'a', 'br'],
        ['p', 'b'],
      ],
    ],
    [
      'ab c\nd',
      [
        ['p', 'a', ['b', 'b'], '\u00A0c'],
        ['p', 'd'],
      ],
    ],
  ])('reads %j', (text, children) => {
    expect(readDom(host(...children)).text).toBe(text);
  });

  it('tells where the selection is, and where an offset stands', () => {
    const element = host(['p', 'First'], ['p', 'Second']);
    const second = element.lastChild?.firstChild;
    getSelection()?.setBaseAndExtent(element.firstChild?.firstChild ?? element, 2, second ?? element, 3);
    const model = readDom(element);
    expect(model.selection).toEqual({ from: 2, to: 9 });
    expect(model.pointAt(9)).toEqual({ node: second, offset: 3 });
  });
});
