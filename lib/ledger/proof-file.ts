import { sha256 } from '@noble/hashes/sha2.js';
import type { LedgerEntry, LedgerKind } from '@/lib/domain/ledger-entry';
import { NO_LINES } from './chain';
import script from './proof-page.js?raw';
import style from './proof-page.css?raw';

/** What the file says in the reader's language. In `whole` and `broken`, `{lines}`, `{hash}` and `{line}` are filled in by the file itself. */
export interface ProofWords {
  /** BCP 47. */
  readonly lang: string;
  readonly title: string;
  readonly intro: string;
  readonly whole: string;
  readonly broken: string;
  readonly unreadable: string;
  /** Shown where scripts don't run. */
  readonly noScript: string;
  readonly foot: string;
  readonly kinds: Readonly<Record<LedgerKind, string>>;
  /** Names of facts; those that have one are shown in this order, the others after them by their own names. */
  readonly facts: Readonly<Record<string, string>>;
  /** Facts that go without saying, as `<fact> <value>`; they are hashed, but not shown. */
  readonly quiet: readonly string[];
  /** Words in place of a value, by `<fact> <value>`. */
  readonly values: Readonly<Record<string, string>>;
}

/**
 * A client's whole ledger as one HTML file that checks itself: works from the disk, without network, in any browser of these years. All
 * lines are data in it; its script computes the chain anew and shows what it has checked. Its policy runs that one script and nothing else,
 * whatever the texts hold. `entries` in the order of `seq`.
 */
export function proofFile(entries: readonly LedgerEntry[], words: ProofWords): string {
  const { lang, title, intro, noScript, foot, ...shown } = words;
  const last = entries.at(-1) ?? NO_LINES;
  const lines = entries.map(({ createdAt: _c, updatedAt: _u, deletedAt: _d, origin: _o, ...line }) => line);
  const policy = `default-src 'none'; script-src 'sha256-${base64(sha256(new TextEncoder().encode(script)))}'; style-src 'unsafe-inline'`;
  return `<!doctype html>
<html lang="${escape(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escape(title)}</h1>
<p class="intro">${escape(intro)}</p>
<p id="verdict" role="status">${escape(noScript)}</p>
<ol id="lines"></ol>
</main>
<footer><p>${escape(foot)}</p></footer>
<script type="application/json" id="words">${json({ ...shown, order: Object.keys(shown.facts) })}</script>
<script type="application/json" id="ledger">${json({ count: last.seq, last: last.hash, lines }).replaceAll('{"id":', '\n{"id":')}</script>
<script>${script}</script>
</body>
</html>
`;
}

/** JSON that can't end the element it stands in, nor begin another; `JSON.parse` reads it as it was. */
const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? '');

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
