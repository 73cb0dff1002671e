/** What a page's own scripts would make a transfer of files of. */
export interface PageRealm {
  readonly transfer: (files: readonly File[]) => DataTransfer;
  readonly event: (
    type: 'ClipboardEvent' | 'DragEvent',
    name: string,
    data: DataTransfer,
  ) => ClipboardEvent | DragEvent;
}

/** Firefox's ways through the wall between a content script and its page. */
interface FirefoxScope {
  cloneInto?<T>(value: T, scope: Window): T;
}
interface Waived {
  readonly wrappedJSObject?: Window & typeof globalThis;
}

/**
 * Makes transfers and events as the page itself would. In Firefox what a content script puts into a transfer is empty for the page, so both
 * are made by the page's constructors from clones; measured with Firefox 153. Chromium's worlds share them.
 */
export function pageRealm(window: Window & typeof globalThis): PageRealm {
  const { cloneInto } = globalThis as FirefoxScope;
  const page = (window as Waived).wrappedJSObject ?? window;
  const give = <T>(value: T): T => cloneInto?.(value, window) ?? value;
  return {
    transfer: (files) => {
      const transfer = new page.DataTransfer();
      for (const file of files) transfer.items.add(give(file));
      return transfer;
    },
    event: (type, name, data) => {
      const init = new page.Object() as DragEventInit & ClipboardEventInit;
      init.bubbles = true;
      init.cancelable = true;
      init.composed = true;
      if (type === 'DragEvent') {
        init.dataTransfer = data;
        return new page.DragEvent(name, init);
      }
      init.clipboardData = data;
      const event = new page.ClipboardEvent(name, init);
      // Firefox gives the event data of its own, empty.
      const carried = event.clipboardData;
      if (carried && carried.files.length === 0) for (const file of data.files) carried.items.add(file);
      return event;
    },
  };
}
