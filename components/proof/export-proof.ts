import { ledgerAfter } from '@/lib/db/reads/ledger-lines';
import type { Reader } from '@/lib/db/reads/reader';
import type { Client } from '@/lib/domain/client';
import { proofWords } from './proof-words';

/** Puts a client's whole ledger into the downloads as one file that checks itself. `now`: epoch ms, for its name. */
export async function exportProof(db: Reader, { id, name }: Client, now: number): Promise<void> {
  const [{ proofFile }, entries] = await Promise.all([
    import('@/lib/ledger/proof-file'),
    ledgerAfter(db, id, 0),
  ]);
  const url = URL.createObjectURL(new Blob([proofFile(entries, proofWords(name))], { type: 'text/html' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = proofName(name, now);
  link.click();
  // The download has its own hold of the bytes once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** `proof-casa-luz-2026-11-27.html`; letters of any script stay, what file systems dislike goes. */
export function proofName(client: string, now: number): string {
  const slug = client
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
  return ['proof', slug, new Date(now).toISOString().slice(0, 10)].filter(Boolean).join('-') + '.html';
}
