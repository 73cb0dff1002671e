import type { Page } from '@playwright/test';

/** What an expression gives in Tend's own world of a page, which only a debugger sees: a value for each world that is there, so none or one. */
export async function inOurWorld(page: Page, expression: string): Promise<unknown[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const worlds: number[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const { type } = (context.auxData ?? {}) as { readonly type?: string };
      if (type === 'isolated' && context.name === 'Tend') worlds.push(context.id);
    });
    await session.send('Runtime.enable');
    const values: unknown[] = [];
    for (const contextId of worlds) {
      const { result } = await session.send('Runtime.evaluate', { expression, contextId });
      values.push(result.value);
    }
    return values;
  } finally {
    await session.detach();
  }
}
