import type { Browser } from 'puppeteer-core';
import { inFirefoxItself } from '../../browser/firefox.ts';

/** The text on the clipboard, as any other program would get it. */
export const clipboardOf = async (browser: Browser): Promise<string> =>
  String(
    await inFirefoxItself(
      browser,
      `(() => {
        const carrier = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
        carrier.init(null);
        carrier.addDataFlavor('text/plain');
        Services.clipboard.getData(carrier, Services.clipboard.kGlobalClipboard);
        const found = {};
        try { carrier.getTransferData('text/plain', found); } catch { return ''; }
        return found.value.QueryInterface(Ci.nsISupportsString).data;
      })()`,
    ),
  );

/** Puts a text there, as another program would. */
export const putOnClipboard = (browser: Browser, text: string): Promise<unknown> =>
  inFirefoxItself(
    browser,
    `Cc['@mozilla.org/widget/clipboardhelper;1'].getService(Ci.nsIClipboardHelper).copyString(${JSON.stringify(text)})`,
  );
