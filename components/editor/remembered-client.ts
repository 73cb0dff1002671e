const KEY = 'tend.editor.client';

/** The client that the last post in this window was written for; null where there is none, or storage is off. */
export function rememberedClient(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** The next new post begins with this client. */
export function rememberClient(id: string): void {
  try {
    localStorage.setItem(KEY, id);
  } catch {
    // A convenience only.
  }
}
