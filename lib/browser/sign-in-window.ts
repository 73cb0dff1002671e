import { browser } from './native';

/** A window of the browser's own for signing in at a network's page, which brings the answer back by itself. */
export interface SignInWindow {
  /** What to ask for with the host, in the same click. */
  readonly permission: 'identity';
  /** Where the network must send the browser; known once the permission is there. */
  redirectUrl(): string;
  /** Opens the page and gives the address that it led to; null where the person closed the window, or it can't be opened. */
  open(url: string): Promise<string | null>;
}

/**
 * Chromium has it. In Firefox `identity` can't be asked for later, only demanded at installation (measured with 153 ESR, 2026-11-27:
 * `permissions.request` throws), so there the person copies a code.
 */
export const signInWindow: SignInWindow = {
  permission: 'identity',
  redirectUrl: () => browser.identity.getRedirectURL(),
  open: (url) => browser.identity.launchWebAuthFlow({ url, interactive: true }).catch(() => null),
};
