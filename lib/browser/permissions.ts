import { browser } from './native';

/** `https://host/*` for an https origin or address. */
const hostPattern = (address: string): string => `https://${new URL(address).hostname}/*`;

/**
 * Asks for access to the hosts of these addresses. Must be called straight from a click: Firefox forgets the gesture at the first
 * `await`. Resolves to false when the person declines.
 */
export const requestHosts = (addresses: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: addresses.map(hostPattern) });
