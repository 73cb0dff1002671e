import { i18n } from '#i18n';
import type { ProofWords } from '@/lib/ledger/proof-file';

/** The words of the exported file, in the person's language. */
export const proofWords = (client: string): ProofWords => ({
  lang: navigator.language,
  title: i18n.t('proof.file.title', { client }),
  intro: i18n.t('proof.file.intro'),
  whole: i18n.t('proof.file.whole', { lines: '{lines}', hash: '{hash}' }),
  broken: i18n.t('proof.file.broken', { line: '{line}' }),
  unreadable: i18n.t('proof.file.unreadable'),
  noScript: i18n.t('proof.file.noScript'),
  foot: i18n.t('proof.file.foot'),
  kinds: {
    confirmed: i18n.t('proof.kind.confirmed'),
    published: i18n.t('proof.kind.published'),
    'read-back': i18n.t('proof.kind.readBack'),
    'edited-by-us': i18n.t('proof.kind.edited'),
    'changed-there': i18n.t('proof.kind.changedThere'),
    'removed-by-us': i18n.t('proof.kind.removed'),
    'gone-there': i18n.t('proof.kind.gone'),
  },
  facts: factNames(),
  quiet: QUIET_FACTS,
  values: {
    'why queued': i18n.t('proof.value.queued'),
    'why moved': i18n.t('proof.value.moved'),
    'why changed': i18n.t('proof.value.changed'),
    'why again': i18n.t('proof.value.again'),
    'proof answer': i18n.t('proof.value.answer'),
    'proof read-back': i18n.t('proof.value.readBack'),
    'proof person': i18n.t('proof.value.person'),
    'same yes': i18n.t('proof.value.yes'),
    'same no': i18n.t('proof.value.no'),
  },
});

/** Facts that go without saying. */
export const QUIET_FACTS: readonly string[] = ['part 1', 'parts 1', 'attempt 1', 'late 0', 'media 0'];

/** Names of the facts, in the order in which they are read. */
export const factNames = (): Readonly<Record<string, string>> => ({
  network: i18n.t('proof.fact.network'),
  handle: i18n.t('proof.fact.handle'),
  why: i18n.t('proof.fact.why'),
  text: i18n.t('proof.fact.text'),
  rest: i18n.t('proof.fact.rest'),
  same: i18n.t('proof.fact.same'),
  url: i18n.t('proof.fact.url'),
  due: i18n.t('proof.fact.due'),
  late: i18n.t('proof.fact.late'),
  wall: i18n.t('proof.fact.wall'),
  zone: i18n.t('proof.fact.zone'),
  link: i18n.t('proof.fact.link'),
  media: i18n.t('proof.fact.media'),
  alts: i18n.t('proof.fact.alts'),
  proof: i18n.t('proof.fact.proof'),
  part: i18n.t('proof.fact.part'),
  parts: i18n.t('proof.fact.parts'),
  attempt: i18n.t('proof.fact.attempt'),
  edited: i18n.t('proof.fact.edited'),
  id: i18n.t('proof.fact.id'),
  ref: i18n.t('proof.fact.ref'),
  revision: i18n.t('proof.fact.revision'),
  langs: i18n.t('proof.fact.langs'),
  extras: i18n.t('proof.fact.extras'),
});
