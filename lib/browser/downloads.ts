import { browser } from './native';

/** Whether the person allowed downloads by Tend. */
export const hasDownloads = (): Promise<boolean> =>
  browser.permissions.contains({ permissions: ['downloads'] });

/** Asks for it. Must be called straight from a click: Firefox forgets the gesture at the first `await`. */
export const requestDownloads = (): Promise<boolean> =>
  browser.permissions.request({ permissions: ['downloads'] });

/**
 * Saves what an address of this page holds to a file in the downloads folder, and resolves once all of it is on the disk. Rejects with the
 * browser's reason (`FILE_NO_SPACE`, `USER_CANCELED`) where it isn't.
 */
export async function download(url: string, filename: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let id: number | null = null;
  const settle = (state: string | undefined, error: string | undefined): void => {
    if (state === 'complete') resolve();
    if (state === 'interrupted') reject(new Error(error ?? state));
  };
  const onChanged = (change: {
    id: number;
    state?: { current?: string };
    error?: { current?: string };
  }): void => {
    if (change.id === id) settle(change.state?.current, change.error?.current);
  };
  browser.downloads.onChanged.addListener(onChanged);
  try {
    id = await browser.downloads.download({ url, filename, conflictAction: 'uniquify', saveAs: false });
    // A small one may be through before its id is known.
    const [item] = await browser.downloads.search({ id });
    settle(item?.state, item?.error);
    await promise;
  } finally {
    browser.downloads.onChanged.removeListener(onChanged);
  }
}

/**
 * Deletes the oldest files that Tend itself has downloaded under such a name, all but `keep`. Only what the browser still lists is known:
 * files whose entry the person has cleared stay.
 */
export async function pruneDownloads(name: RegExp, keep: number): Promise<number> {
  const items = await browser.downloads.search({ state: 'complete', exists: true, orderBy: ['-startTime'] });
  const own = items.filter(
    ({ byExtensionId, filename }) => byExtensionId === browser.runtime.id && name.test(filename),
  );
  const old = own.slice(keep);
  for (const { id } of old) {
    await browser.downloads.removeFile(id).catch(() => undefined); // it was moved or deleted by hand
    await browser.downloads.erase({ id });
  }
  return old.length;
}
