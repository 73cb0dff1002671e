import { i18n } from '#i18n';
import type { ExtrasIssueCode, Issue } from '@/lib/delivery/issue';

/** An issue with a thread, or with what goes beside the text, as a sentence. `network` is whose rule it is, by its own name. */
export function extrasIssueText(
  { code, unit, part = 0, actual = 0, max = 0 }: Issue<ExtrasIssueCode>,
  network: string,
): string {
  const number = (count: number): string => new Intl.NumberFormat().format(count);
  const over = { network, count: number(actual - max), part: number(part) };
  switch (code) {
    case 'part-too-long':
      return i18n.t('ui.issue.partTooLong', over);
    case 'comment-too-long':
      return i18n.t(unit === 'utf8-bytes' ? 'ui.issue.commentTooManyBytes' : 'ui.issue.commentTooLong', over);
    case 'comment-unsupported':
      return i18n.t('ui.issue.commentUnsupported', { network });
    case 'reply-unsupported':
      return i18n.t('ui.issue.replyUnsupported', { network });
    case 'reply-not-understood':
      return i18n.t('ui.issue.replyNotUnderstood', { network });
    case 'quote-unsupported':
      return i18n.t('ui.issue.quoteUnsupported', { network });
    case 'quote-not-understood':
      return i18n.t('ui.issue.quoteNotUnderstood', { network });
    case 'warning-unsupported':
      return i18n.t('ui.issue.warningUnsupported', { network });
    case 'followers-unsupported':
      return i18n.t('ui.issue.followersUnsupported', { network });
    case 'unlisted-unsupported':
      return i18n.t('ui.issue.unlistedUnsupported', { network });
    case 'poll-unsupported':
      return i18n.t('ui.issue.pollUnsupported', { network });
    case 'poll-too-few':
      return i18n.t('ui.issue.pollTooFew');
    case 'poll-too-many':
      return i18n.t('ui.issue.pollTooMany', { network, max: number(max) });
    case 'poll-option-too-long':
      return i18n.t('ui.issue.pollOptionTooLong', over);
    case 'poll-option-twice':
      return i18n.t('ui.issue.pollOptionTwice');
    case 'poll-length':
      return i18n.t('ui.issue.pollLength', { network });
    case 'poll-with-media':
      return i18n.t('ui.issue.pollWithMedia', { network });
  }
}
