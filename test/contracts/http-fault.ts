/** What goes wrong with one request to a fake network. `committed`: whether the network has carried it out all the same. */
export type HttpFault = { readonly committed: boolean } & (
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body: string;
      readonly type: string;
    }
  /** The connection is cut without an answer. */
  | { readonly kind: 'reset' }
  /** No answer ever comes. */
  | { readonly kind: 'hang' }
  /** Half of the true answer comes, and the connection is cut. */
  | { readonly kind: 'truncated' }
);

const PORTAL = '<!doctype html><title>Hotel Wi-Fi</title><p>Sign in to go online.</p>';

/** A sign-in page, a proxy's or a gateway's error page. */
export const html = (
  status: number,
  {
    committed = false,
    headers = {},
  }: { committed?: boolean; headers?: Readonly<Record<string, string>> } = {},
): HttpFault => ({ kind: 'answer', status, headers, body: PORTAL, type: 'text/html', committed });
