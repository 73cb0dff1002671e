import type { Permissions } from 'webextension-polyfill';
import { browser } from './native';

/** `https://host/*` for an https origin or address. */
const hostPattern = (address: string): string => `https://${new URL(address).hostname}/*`;

/**
 * Asks for access to the hosts of these addresses, and for optional permissions together with it. Must be called straight from a click: Firefox forgets the gesture at the first
 * `await`. Resolves to false when the person declines.
 */
export const requestHosts = (
  addresses: readonly string[],
  also: readonly 'identity'[] = [],
): Promise<boolean> => {
  const wanted = {
    origins: addresses.map(hostPattern),
    ...(also.length > 0 ? { permissions: [...also] } : {}),
  };
  // The types are those of Firefox, which knows no such optional permission and is never asked for it.
  return browser.permissions.request(wanted as Permissions.Permissions);
};

/** Whether the person has given access to the hosts of all these addresses. */
export const hasHosts = (addresses: readonly string[]): Promise<boolean> =>
  browser.permissions.contains({ origins: addresses.map(hostPattern) });

/** Calls back when the person gives or takes a permission, in the browser's own pages too. Gives a way to stop listening. */
export function watchAccess(tell: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(tell);
  onRemoved.addListener(tell);
  return () => {
    onAdded.removeListener(tell);
    onRemoved.removeListener(tell);
  };
}
