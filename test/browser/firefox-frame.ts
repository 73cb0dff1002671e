import type { Browser } from 'puppeteer-core';
import { inFirefoxItself } from './firefox.ts';

type Answer<T> = { readonly value: T } | { readonly error: string };

let asked = 0;

/**
 * Evaluates an expression (may be a promise) in the page that one of Firefox's frames shows; gives its value as JSON holds it. `frame`: an expression for
 * Firefox itself. `as`: with the page's own rights, past its content security policy, or with Firefox's, which see into closed shadow roots.
 */
export async function evaluateInFrame<T>(
  browser: Browser,
  frame: string,
  expression: string,
  as: 'page' | 'firefox',
): Promise<T> {
  const asJson = `Promise.resolve(${expression}).then((value) => JSON.stringify({ value: value ?? null }))`;
  const inPage = `Cu.evalInSandbox(${JSON.stringify(asJson)}, Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false }))`;
  const said = await inFirefoxItself(browser, askInside(frame, as === 'page' ? inPage : asJson));
  const answer = JSON.parse(String(said)) as Answer<T>;
  if ('error' in answer) throw new Error(answer.error);
  return answer.value;
}

/** An expression for Firefox itself: has the frame's process evaluate another, and gives the answer. */
function askInside(frame: string, expression: string): string {
  const name = `tend:${(asked += 1)}`;
  const script = `(async () => {
    let answer;
    try {
      answer = await ${expression};
    } catch (error) {
      answer = JSON.stringify({ error: String(error) });
    }
    sendAsyncMessage(${JSON.stringify(name)}, answer);
  })()`;
  return `new Promise((resolve) => {
    const { messageManager } = ${frame};
    const onAnswer = ({ data }) => {
      messageManager.removeMessageListener(${JSON.stringify(name)}, onAnswer);
      resolve(data);
    };
    messageManager.addMessageListener(${JSON.stringify(name)}, onAnswer);
    messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(script)}), false);
  })`;
}
