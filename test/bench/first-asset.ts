/** Runs in one of Tend's pages: the id of the library's first file. */
export function firstAsset(): Promise<string> {
  return new Promise((resolve) => {
    const open = indexedDB.open('tend');
    open.onsuccess = () => {
      const keys = open.result.transaction('media').objectStore('media').getAllKeys();
      keys.onsuccess = () => {
        open.result.close();
        resolve(String(keys.result[0]));
      };
    };
  });
}
