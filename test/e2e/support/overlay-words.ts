import type { Page } from '@playwright/test';

/** Everything that a screen reader would read of a page, in its closed shadow trees, too: role and name, one a line. */
export async function readAloud(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name }) => `${String(role?.value)} ${String(name?.value)}`)
      .join('\n');
  } finally {
    await session.detach();
  }
}
