import { i18n } from '#i18n';
import type { AskingKind } from '@/lib/delivery/asking-groups';
import type { BulkAct } from '@/lib/messaging/protocol';

export type BulkKind = Extract<
  BulkAct['kind'],
  'now' | 'next-slot' | 'drop' | 'done-by-hand' | 'its-there' | 'it-isnt'
>;

/** What can be decided for all of a group at once, the obvious first. Whether each was posted is looked up one by one, so only for marked ones. */
export const BULK_OF: Readonly<Record<AskingKind, readonly BulkKind[]>> = {
  unknown: ['its-there', 'it-isnt', 'drop'],
  thread: ['done-by-hand', 'drop'],
  login: ['drop'],
  account: ['drop'],
  refused: ['now', 'drop'],
  other: ['now', 'next-slot', 'drop'],
  missed: ['now', 'next-slot', 'drop'],
};

/** Acts that are offered only for rows that the person has marked. */
export const NEEDS_MARKS: ReadonlySet<BulkKind> = new Set(['its-there', 'it-isnt']);

interface BulkWords {
  /** On the button: for so many, of the whole group or of marked rows. */
  readonly all: (count: number) => string;
  readonly marked: (count: number) => string;
  /** Asked before it is done. */
  readonly title: (count: number) => string;
  readonly hint: () => string;
}

/** The words of each act. */
export const BULK_WORDS: Readonly<Record<BulkKind, BulkWords>> = {
  now: {
    all: (n) => i18n.t('asking.bulk.now', n),
    marked: (n) => i18n.t('asking.bulk.nowMarked', n),
    title: (n) => i18n.t('asking.confirm.now', n),
    hint: () => i18n.t('asking.confirm.nowHint'),
  },
  'next-slot': {
    all: (n) => i18n.t('asking.bulk.slot', n),
    marked: (n) => i18n.t('asking.bulk.slotMarked', n),
    title: (n) => i18n.t('asking.confirm.slot', n),
    hint: () => i18n.t('asking.confirm.slotHint'),
  },
  drop: {
    all: (n) => i18n.t('asking.bulk.drop', n),
    marked: (n) => i18n.t('asking.bulk.dropMarked', n),
    title: (n) => i18n.t('asking.confirm.drop', n),
    hint: () => i18n.t('asking.confirm.dropHint'),
  },
  'done-by-hand': {
    all: (n) => i18n.t('asking.bulk.byHand', n),
    marked: (n) => i18n.t('asking.bulk.byHandMarked', n),
    title: (n) => i18n.t('asking.confirm.byHand', n),
    hint: () => i18n.t('asking.confirm.byHandHint'),
  },
  'its-there': {
    all: (n) => i18n.t('asking.bulk.there', n),
    marked: (n) => i18n.t('asking.bulk.there', n),
    title: (n) => i18n.t('asking.confirm.there', n),
    hint: () => i18n.t('asking.confirm.thereHint'),
  },
  'it-isnt': {
    all: (n) => i18n.t('asking.bulk.isnt', n),
    marked: (n) => i18n.t('asking.bulk.isnt', n),
    title: (n) => i18n.t('asking.confirm.isnt', n),
    hint: () => i18n.t('asking.confirm.isntHint'),
  },
};

/** Acts that can be taken back. */
export const CAN_UNDO: ReadonlySet<BulkKind> = new Set(['drop', 'done-by-hand']);

/** Acts that send something out. */
export const SENDS: ReadonlySet<BulkKind> = new Set(['now', 'it-isnt']);
