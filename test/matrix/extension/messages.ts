interface Sender {
  readonly tab?: { readonly id?: number };
  readonly frameId?: number;
}
interface Runtime {
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: (message: unknown, sender: Sender, answer: (value: unknown) => void) => true): void;
  };
}
type Api = Readonly<Record<'browser' | 'chrome', { readonly runtime: Runtime } | undefined>>;

const { browser, chrome } = globalThis as unknown as Api;
const runtime = (browser ?? chrome)?.runtime;

export const sendToBackground = (message: unknown): Promise<unknown> =>
  runtime?.sendMessage(message) ?? Promise.reject(new Error('not an extension'));

/** Answers what a content script sends. */
export function onPageMessage(
  handle: (message: unknown, from: { readonly tabId: number; readonly frameId: number }) => Promise<unknown>,
): void {
  runtime?.onMessage.addListener((message, { tab, frameId }, answer) => {
    void handle(message, { tabId: tab?.id ?? -1, frameId: frameId ?? 0 }).then(answer);
    return true;
  });
}
