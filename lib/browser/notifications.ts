import browser from 'webextension-polyfill';
import { pageUrl } from './runtime';

/** Shows or replaces a notification; the id is handed back on a click. */
export async function notify(id: string, title: string, message: string): Promise<void> {
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: pageUrl('/icons/128.png'),
    title,
    message,
  });
}

export const onNotificationClick = (handle: (id: string) => void): void =>
  browser.notifications.onClicked.addListener((id) => {
    void browser.notifications.clear(id);
    handle(id);
  });
