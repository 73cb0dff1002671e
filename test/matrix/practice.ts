import type { Page } from 'puppeteer-core';

/** What `pages/shell.js` gives the driver. */
interface Practice {
  mount(home: Element, text: string, options?: Readonly<Record<string, unknown>>): void;
  clear(): void;
  model(index?: number): string;
  listOpen(index?: number): boolean;
  mounted: { box: HTMLElement; submit: HTMLButtonElement }[];
}
declare global {
  var practice: Practice;
}

/** Where an editor is mounted. */
export type Home = 'document' | 'shadow' | 'frame';

export interface Mount {
  readonly text: string;
  readonly home?: Home;
  readonly options?: Readonly<Record<string, unknown>>;
  /** A second editor after it, with this text. */
  readonly second?: string;
}

/** Opens an editor's page. */
export async function openEditor(page: Page, origin: string, name: string, policy = ''): Promise<void> {
  await page.goto(`${origin}/${name}${policy === '' ? '' : `?policy=${policy}`}`);
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'yes', { timeout: 20_000 });
}

/** Mounts the page's editor anew. */
export const mount = (page: Page, { text, home = 'document', options, second }: Mount): Promise<void> =>
  page.evaluate(
    async (text, home, options, second) => {
      practice.clear();
      const one = document.querySelector('#one');
      const two = document.querySelector('#two');
      if (!one || !two) throw new Error('the page has no room');
      one.replaceChildren();
      let place: Element = one;
      if (home === 'shadow') {
        const host = document.createElement('div');
        const inner = document.createElement('div');
        host.attachShadow({ mode: 'open' }).append(inner);
        one.append(host);
        place = inner;
      }
      if (home === 'frame') {
        // The whole page once more, with its own script, as networks do it.
        const frame = document.createElement('iframe');
        frame.style.cssText = 'width:700px;height:300px';
        frame.src = location.pathname;
        one.append(frame);
        const isReady = (): boolean =>
          frame.contentDocument?.querySelector<HTMLElement>(':root')?.dataset['ready'] === 'yes';
        while (!isReady()) await new Promise((done) => setTimeout(done, 10));
        const inside = frame.contentDocument?.querySelector('#one');
        if (!inside) throw new Error('the frame is empty');
        globalThis.practice = (frame.contentWindow as unknown as typeof globalThis).practice;
        place = inside;
      }
      practice.mount(place, text, options);
      if (second !== undefined) practice.mount(two, second, options);
    },
    text,
    home,
    options ?? {},
    second,
  );

export const modelOf = (page: Page, index = 0): Promise<string> =>
  page.evaluate((index) => practice.model(index), index);

export const listOpen = (page: Page): Promise<boolean> => page.evaluate(() => practice.listOpen());

/** Gives an editor focus by a real click into it. */
export async function clickInto(page: Page, index = 0): Promise<void> {
  const point = await page.evaluate(async (index) => {
    const box = practice.mounted[index]?.box;
    const editable = box?.querySelector('[contenteditable="true"], textarea, input');
    if (!box || !editable) throw new Error('no editor is mounted');
    editable.scrollIntoView({ block: 'center' });
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const { x, y } = editable.getBoundingClientRect();
    const frame = box.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
    return { x: x + (frame?.x ?? 0) + 12, y: y + (frame?.y ?? 0) + 10 };
  }, index);
  await page.mouse.click(point.x, point.y);
  await settle(page);
}

/** Lets the page draw, and its queued events arrive. */
export const settle = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await new Promise((done) => setTimeout(done));
  });

/** What stands before the caret and in the selection, without line breaks: how the driver knows that its keys worked. */
export const selectionNow = (page: Page): Promise<{ before: string; selected: string }> =>
  page.evaluate(() => {
    let root: Document | ShadowRoot = document;
    let active = document.activeElement;
    for (;;) {
      const inner: Document | ShadowRoot | null =
        active?.shadowRoot ??
        (active?.localName === 'iframe' ? (active as HTMLIFrameElement).contentDocument : null);
      if (!inner) break;
      root = inner;
      active = inner.activeElement;
    }
    const flat = (text: string): string => text.replace(/[\n\uFEFF]/g, '').replaceAll('\u00A0', ' ');
    if (active && 'value' in active) {
      const { value, selectionStart, selectionEnd } = active as HTMLTextAreaElement;
      return {
        before: flat(value.slice(0, selectionStart)),
        selected: flat(value.slice(selectionStart, selectionEnd)),
      };
    }
    const document_ = active?.ownerDocument ?? document;
    const holder = 'getSelection' in root ? (root as Document) : document_;
    const selection = holder.getSelection();
    if (!selection || !active || selection.rangeCount === 0) return { before: '?', selected: '?' };
    const [composed] =
      'getComposedRanges' in selection && root !== document_
        ? selection.getComposedRanges({ shadowRoots: [root as ShadowRoot] })
        : [];
    const range = composed ?? selection.getRangeAt(0);
    const before = document_.createRange();
    before.setStart(active, 0);
    before.setEnd(range.startContainer, range.startOffset);
    const selected = document_.createRange();
    selected.setStart(range.startContainer, range.startOffset);
    selected.setEnd(range.endContainer, range.endOffset);
    return { before: flat(before.toString()), selected: flat(selected.toString()) };
  });
