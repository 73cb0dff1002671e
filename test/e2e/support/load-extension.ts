import type { BrowserContext, Page } from '@playwright/test';
import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Loads an extension made of these files beside Tend; gives its page, `page.html`. */
export async function loadExtension(
  context: BrowserContext,
  manifest: Readonly<Record<string, unknown>>,
  files: Readonly<Record<string, string>> = {},
): Promise<Page> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tend-other-'));
  const all = {
    'manifest.json': JSON.stringify({ manifest_version: 3, name: 'Other', version: '1', ...manifest }),
    'page.html': '<title>Other</title>',
    ...files,
  };
  for (const [name, text] of Object.entries(all)) writeFileSync(path.join(folder, name), text);
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the browser has no DevTools connection');
  const load = 'Extensions.loadUnpacked' as 'Browser.getVersion';
  const { id } = (await session.send(load, { path: folder } as never)) as unknown as { id: string };
  await session.detach();
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/page.html`);
  return page;
}
