import type { Page } from '@playwright/test';

type Answer<T> = { ok: true; value: T } | { ok: false; failure: { code: string; detail?: string } };

interface Extension {
  readonly chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };
}

/** Asks the background from one of Tend's own pages, as that page does. Throws where the answer is a failure. */
export async function askPage<T = unknown>(page: Page, request: string, input: unknown): Promise<T> {
  const answer = (await page.evaluate(
    ([tend, given]) =>
      (globalThis as unknown as Extension).chrome.runtime.sendMessage({ tend, input: given }),
    [request, input] as const,
  )) as Answer<T>;
  if (!answer.ok) throw new Error(`${request}: ${answer.failure.code} ${answer.failure.detail ?? ''}`);
  return answer.value;
}
