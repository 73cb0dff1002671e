import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** Response headers of the pages with rules of their own. */
const POLICIES: Readonly<Record<string, string>> = {
  strict:
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; base-uri 'none'; form-action 'none'",
  'no-types': "script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
  types: "script-src 'self'; require-trusted-types-for 'script'; trusted-types default ProseMirrorClipboard",
};

const STYLE =
  'body{font:16px sans-serif} .box [contenteditable],.box textarea,.box input{min-height:40px;width:500px;border:1px solid #888;white-space:pre-wrap;display:block}';

/** A page under Trusted Types that lets its own code go on as before. */
const DEFAULT_POLICY = 'globalThis.trustedTypes?.createPolicy("default", { createHTML: (html) => html });';

/** Serves `/<editor>` and `/<editor>?policy=strict` with the bundles of a folder. */
export async function servePages(folder: string): Promise<{ origin: string; close: () => void }> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const policy = POLICIES[searchParams.get('policy') ?? ''];
    if (policy !== undefined) response.setHeader('content-security-policy', policy);
    if (pathname.endsWith('.js')) {
      response.setHeader('content-type', 'text/javascript');
      if (pathname === '/policy.js') return void response.end(DEFAULT_POLICY);
      readFile(path.join(folder, path.normalize(pathname))).then(
        (body) => response.end(body),
        () => response.writeHead(404).end(),
      );
      return;
    }
    response.setHeader('content-type', 'text/html; charset=utf-8');
    const policyScript = searchParams.get('policy') === 'types' ? '<script src="/policy.js"></script>' : '';
    const script = /^\/[\w-]+$/.test(pathname) ? `<script type="module" src="${pathname}.js"></script>` : '';
    response.end(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Editor</title><style>${STYLE}</style>${policyScript}<body><div id="one"></div><div id="two"></div>${script}</body></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
