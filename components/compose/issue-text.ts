import { i18n } from '#i18n';
import type { BasicIssueCode, Issue } from '@/lib/delivery/issue';

const number = (count = 0): string => new Intl.NumberFormat(navigator.language).format(count);

/** An issue as a sentence that says what to do. `network` is whose limit it is, by its own name. */
export function issueText(
  { code, actual = 0, max = 0, unit }: Issue<BasicIssueCode>,
  network: string,
): string {
  switch (code) {
    case 'empty-post':
      return i18n.t('failure.empty_post');
    case 'too-long':
      return i18n.t(unit === 'utf8-bytes' ? 'ui.issue.tooManyBytes' : 'ui.issue.tooLong', {
        network,
        count: number(actual - max),
      });
    case 'too-many-media':
      return i18n.t('ui.issue.tooManyMedia', { network, max: number(max) });
    case 'media-unsupported':
      return i18n.t('ui.issue.mediaUnsupported', { network });
    case 'media-made-smaller':
      return i18n.t('ui.issue.mediaMadeSmaller', { network });
    case 'alt-missing':
      return i18n.t('ui.issue.altMissing');
    case 'alt-too-long':
      return i18n.t('ui.issue.altTooLong', { network, count: number(actual - max) });
    case 'link-card-dropped':
      return i18n.t('ui.issue.linkCardDropped', { network });
    case 'too-many-langs':
      return i18n.t('ui.issue.tooManyLangs', { network, max: number(max) });
    case 'banned-word':
      return i18n.t('ui.issue.bannedWord');
  }
}
