import { i18n } from '#i18n';
import { clockOf } from '@/components/asking/clock-of';
import type { LedgerEntry } from '@/lib/domain/ledger-entry';
import { excerptOf } from './excerpt-of';

/** Under a minute counts as on time. */
const LATE_SECONDS = 60;

/** A line of the ledger as a sentence. `now` (epoch ms) decides only whether a time shows its day. */
export function proofSentence({ kind, facts }: Pick<LedgerEntry, 'kind' | 'facts'>, now: number): string {
  const { handle = '', text = '' } = facts;
  const words = excerptOf(text);
  switch (kind) {
    case 'confirmed':
      return confirmed(facts, words, now);
    case 'published':
      return published(facts, words);
    case 'read-back':
      return facts['same'] === 'yes'
        ? i18n.t('proof.says.readSame', { handle, words })
        : i18n.t('proof.says.readOther', { handle, words });
    case 'edited-by-us':
      return i18n.t('proof.says.edited', { handle, words });
    case 'changed-there':
      return i18n.t('proof.says.changedThere', { handle, words });
    case 'removed-by-us':
      return i18n.t('proof.says.removed', { handle });
    case 'gone-there':
      return i18n.t('proof.says.gone', { handle });
  }
}

function confirmed(facts: LedgerEntry['facts'], words: string, now: number): string {
  const { handle = '', why, due = '' } = facts;
  const at = Date.parse(due);
  const names = { handle, words, time: Number.isNaN(at) ? due : clockOf(at, now) };
  if (why === 'moved') return i18n.t('proof.says.moved', names);
  if (why === 'changed') return i18n.t('proof.says.changed', names);
  if (why === 'again') return i18n.t('proof.says.again', names);
  return i18n.t('proof.says.confirmed', names);
}

function published(facts: LedgerEntry['facts'], words: string): string {
  const { handle = '', proof, late, part = '1', parts = '1' } = facts;
  if (proof === 'person') return i18n.t('proof.says.toldThere', { handle, words });
  if (parts !== '1') return i18n.t('proof.says.publishedPart', { handle, words, part, parts });
  if (proof === 'read-back') return i18n.t('proof.says.foundThere', { handle, words });
  const minutes = Math.round(Number(late) / 60);
  return Number(late) >= LATE_SECONDS
    ? i18n.t('proof.says.publishedLate', minutes, [handle, words, String(minutes)])
    : i18n.t('proof.says.published', { handle, words });
}
