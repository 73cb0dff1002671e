import type { ServerResponse } from 'node:http';

/** Text and attribute values as HTML. */
export function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** A whole page in the practice sites' plain dress. `head` and `body` are HTML. */
export function page(
  lang: string,
  head: string,
  body: string,
  paint: { ink: string; paper: string },
): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${head}
<style>
  body { margin: 0 auto; max-inline-size: 44rem; padding: 2rem 1.25rem 4rem; font: 1.0625rem/1.6 system-ui, sans-serif;
    color: ${paint.ink}; background: ${paint.paper}; }
  h1 { font-size: 2.25rem; line-height: 1.15; margin-block: 1.5rem 0.5rem; }
  img { max-inline-size: 100%; block-size: auto; border-radius: 12px; }
  nav a { margin-inline-end: 1rem; }
  a { color: inherit; }
  article { border-block-start: 1px solid; padding-block: 1rem; }
  article p { white-space: pre-wrap; }
  .practice { font-weight: 600; }
</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** Answers with a page. */
export function sendPage(res: ServerResponse, status: number, html: string): void {
  res
    .writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    .end(html);
}
