import type { Page } from '@playwright/test';

interface Node {
  readonly nodeName: string;
  readonly backendNodeId: number;
  readonly attributes?: readonly string[];
  readonly nodeValue?: string;
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

/** One of Tend's elements in a page, read past its closed shadow root as only a debugger can. */
export interface OursInPage {
  readonly label: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const attribute = ({ attributes = [] }: Node, name: string): string | null => {
  const at = attributes.findIndex((one, index) => index % 2 === 0 && one === name);
  return at === -1 ? null : (attributes[at + 1] ?? '');
};
const wordsOf = (node: Node): string => (node.nodeValue ?? '') + (node.children ?? []).map(wordsOf).join('');

/** What Tend has put into the page, by what it is: `button` is the mark, `status` a sentence, `img` an answered mark. */
export async function oursIn(page: Page, kind: 'button' | 'status' | 'img'): Promise<OursInPage[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as {
      root: Node;
    };
    const found: Node[] = [];
    const walk = (node: Node, isOurs: boolean): void => {
      const is = kind === 'button' ? node.nodeName === 'BUTTON' : attribute(node, 'role') === kind;
      if (isOurs && is) found.push(node);
      else {
        for (const shadow of node.shadowRoots ?? []) walk(shadow, true);
        for (const child of node.children ?? []) walk(child, isOurs);
      }
    };
    walk(root, false);
    const all = await Promise.all(
      found.map(async (node) => {
        const { model } = await session
          .send('DOM.getBoxModel', { backendNodeId: node.backendNodeId })
          .catch(() => ({ model: null }));
        const [x = 0, y = 0] = model?.border ?? [];
        const [label, text] = [attribute(node, 'aria-label') ?? '', wordsOf(node)];
        return { label, text, x, y, width: model?.width ?? 0, height: model?.height ?? 0 };
      }),
    );
    return all.filter(({ width }) => width > 0);
  } finally {
    await session.detach();
  }
}
