import type { BrowserContext } from '@playwright/test';
import { writeFileSync } from 'node:fs';

/** The toolbar popup itself, which Playwright doesn't list among its pages; driven through a nested DevTools session. */
export interface RealPopup {
  /** Evaluates an expression in the popup, as if from a click. */
  evaluate<T>(expression: string): Promise<T>;
  /** Types text into what has the focus, as keys would. */
  type(text: string): Promise<void>;
  /** Presses a key by its name, e.g. `Enter`, with Ctrl where wanted. */
  press(key: string, options?: { readonly ctrl?: boolean }): Promise<void>;
  /** Clicks the middle of the first element that matches. */
  click(selector: string): Promise<void>;
  /** Sets the value of a date or time field as its picker does. */
  fill(selector: string, value: string): Promise<void>;
  /** Gives files to a file field, as its dialog does. */
  chooseFiles(selector: string, files: readonly string[]): Promise<void>;
  /** Waits until the expression is true. */
  until(expression: string, timeoutMs?: number): Promise<void>;
  screenshot(file: string): Promise<void>;
  /** Shows it as a person with this colour scheme sees it. */
  scheme(value: 'light' | 'dark'): Promise<void>;
}

interface Answer {
  result?: Record<string, unknown>;
  error?: { message: string };
}

type Send = (method: string, parameters?: Record<string, unknown>) => Promise<Record<string, unknown>>;

/** Attaches to an extension page that is open anywhere in the browser: the popup after `action.openPopup()`, the side panel. */
export async function attachToPage(
  context: BrowserContext,
  isIt: (url: string) => boolean,
): Promise<RealPopup> {
  const send = await nestedSession(context, isIt);
  const evaluate = async <T>(expression: string): Promise<T> => {
    const answer = await send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    const thrown = answer['exceptionDetails'] as { exception?: { description?: string } } | undefined;
    if (thrown) throw new Error(thrown.exception?.description ?? 'the popup threw');
    return (answer['result'] as { value: T }).value;
  };
  return {
    evaluate,
    async type(text) {
      await send('Input.insertText', { text });
    },
    async press(key, { ctrl = false } = {}) {
      const code = key.length === 1 ? `Key${key.toUpperCase()}` : key;
      const windowsVirtualKeyCode =
        key === 'Enter' ? 13 : key === 'Escape' ? 27 : key === 'Tab' ? 9 : key.toUpperCase().charCodeAt(0);
      const event = { key, code, windowsVirtualKeyCode, modifiers: ctrl ? 2 : 0 };
      // A button is pressed by the character that Enter makes, not by the key going down.
      const makes = key === 'Enter' && !ctrl ? { type: 'keyDown', text: '\r' } : { type: 'rawKeyDown' };
      await send('Input.dispatchKeyEvent', { ...makes, ...event });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
    },
    async click(selector) {
      const point = await evaluate<{ x: number; y: number } | null>(
        `(() => { const e = document.querySelector(${JSON.stringify(selector)}); if (!e) return null; e.scrollIntoView({ block: 'center' }); const r = e.getBoundingClientRect(); return { x: r.x + r.width / 2, y: r.y + r.height / 2 }; })()`,
      );
      if (!point) throw new Error(`nothing matches ${selector}`);
      const event = { ...point, button: 'left', clickCount: 1 };
      await send('Input.dispatchMouseEvent', { type: 'mousePressed', ...event });
      await send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...event });
    },
    async fill(selector, value) {
      await evaluate(
        `(() => { const e = document.querySelector(${JSON.stringify(selector)}); Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(e, ${JSON.stringify(value)}); e.dispatchEvent(new Event('input', { bubbles: true })); e.dispatchEvent(new Event('change', { bubbles: true })); })()`,
      );
    },
    async chooseFiles(selector, files) {
      const { root } = (await send('DOM.getDocument')) as { root: { nodeId: number } };
      const { nodeId } = (await send('DOM.querySelector', { nodeId: root.nodeId, selector })) as {
        nodeId: number;
      };
      await send('DOM.setFileInputFiles', { nodeId, files: [...files] });
    },
    async until(expression, timeoutMs = 60_000) {
      const end = Date.now() + timeoutMs;
      // A page that is only beginning has no body yet: what throws then is not so yet.
      const isSo = `(() => { try { return Boolean(${expression}); } catch { return false; } })()`;
      while (!(await evaluate<boolean>(isSo))) {
        if (Date.now() > end) throw new Error(`the popup never came to: ${expression}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    async scheme(value) {
      await send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
    },
    async screenshot(file) {
      const { data } = await send('Page.captureScreenshot');
      writeFileSync(file, Buffer.from(data as string, 'base64'));
    },
  };
}

async function nestedSession(context: BrowserContext, isIt: (url: string) => boolean): Promise<Send> {
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('the browser has no DevTools connection');
  const { targetInfos } = await browser.send('Target.getTargets');
  const target = targetInfos.find(({ type, url }) => type === 'page' && isIt(url));
  if (!target) throw new Error('that page is not open');
  const { sessionId } = await browser.send('Target.attachToTarget', {
    targetId: target.targetId,
    flatten: false,
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const answer = JSON.parse(event.message) as Answer & { id?: number };
    if (answer.id === undefined) return;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  let sent = 0;
  return (method, params = {}) => {
    const id = ++sent;
    const { promise, resolve, reject } = Promise.withResolvers<Record<string, unknown>>();
    waiting.set(id, ({ result, error }) =>
      error ? reject(new Error(error.message)) : resolve(result ?? {}),
    );
    browser
      .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
      .catch(reject);
    return promise;
  };
}
