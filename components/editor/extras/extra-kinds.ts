import { i18n } from '#i18n';
import type { IssueCode } from '@/lib/delivery/issue';
import type { PlatformFeatures, PlatformSpec } from '@/lib/domain/platform';
import type { PostExtras } from '@/lib/domain/post';

/** What can be put beside a post, in the order in which it is offered. */
export const EXTRA_KINDS = ['thread', 'comment', 'reply', 'quote', 'poll', 'warning', 'visibility'] as const;

export type ExtraKind = (typeof EXTRA_KINDS)[number];

interface ExtraFacts {
  /** The network's feature without which it can't be. */
  readonly feature: keyof PlatformFeatures;
  readonly fields: readonly (keyof PostExtras)[];
  readonly issues: readonly IssueCode[];
  readonly label: () => string;
}

export const EXTRAS: Readonly<Record<ExtraKind, ExtraFacts>> = {
  thread: {
    feature: 'thread',
    fields: ['thread'],
    issues: ['part-too-long'],
    label: () => i18n.t('editor.extras.thread.title'),
  },
  comment: {
    feature: 'thread',
    fields: ['firstComment'],
    issues: ['comment-too-long', 'comment-unsupported'],
    label: () => i18n.t('editor.extras.comment.title'),
  },
  reply: {
    feature: 'reply',
    fields: ['replyTo'],
    issues: ['reply-unsupported', 'reply-not-understood'],
    label: () => i18n.t('editor.extras.reply.title'),
  },
  quote: {
    feature: 'quote',
    fields: ['quote'],
    issues: ['quote-unsupported', 'quote-not-understood'],
    label: () => i18n.t('editor.extras.quote.title'),
  },
  poll: {
    feature: 'poll',
    fields: ['poll'],
    issues: [
      'poll-unsupported',
      'poll-too-few',
      'poll-too-many',
      'poll-option-too-long',
      'poll-option-twice',
      'poll-length',
      'poll-with-media',
    ],
    label: () => i18n.t('editor.extras.poll.title'),
  },
  warning: {
    feature: 'warning',
    fields: ['warning', 'sensitive'],
    issues: ['warning-unsupported'],
    label: () => i18n.t('editor.extras.warning.title'),
  },
  visibility: {
    feature: 'visibility',
    fields: ['visibility'],
    issues: ['followers-unsupported', 'unlisted-unsupported'],
    label: () => i18n.t('editor.extras.visibility.title'),
  },
};

/** What at least one of the networks knows. */
export const offeredExtras = (specs: readonly PlatformSpec[]): readonly ExtraKind[] =>
  EXTRA_KINDS.filter((kind) => specs.some(({ features }) => features[EXTRAS[kind].feature]));

/** Whether a post has it. */
export const hasExtra = (kind: ExtraKind, extras: PostExtras | undefined): boolean =>
  EXTRAS[kind].fields.some((field) => extras?.[field] !== undefined);

/** Which of the fields an issue belongs to; undefined where to none. */
export const extraOfIssue = (code: IssueCode): ExtraKind | undefined =>
  EXTRA_KINDS.find((kind) => EXTRAS[kind].issues.includes(code));
