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
