import { i18n } from '#i18n';
import { issueText } from '@/components/compose/issue-text';
import { formatBytes } from '@/components/media/format-bytes';
import { formatSeconds } from '@/components/media/format-seconds';
import type { Issue } from '@/lib/delivery/issue';
import { extrasIssueText } from './extras-issue-text';

/** An issue as a sentence, also of what only the studio can put into a post. `network` is whose limit it is, by its own name. */
export function foundIssueText(issue: Issue, network: string): string {
  const { code, kind, actual = 0, max = 0 } = issue;
  const isSound = kind === 'audio';
  switch (code) {
    case 'too-many-films':
      return i18n.t(isSound ? 'ui.issue.tooManySounds' : 'ui.issue.tooManyFilms', {
        network,
        max: new Intl.NumberFormat().format(max),
      });
    case 'film-too-large':
      return i18n.t('ui.issue.filmTooLarge', {
        network,
        actual: formatBytes(actual),
        max: formatBytes(max),
      });
    case 'film-too-long':
      return i18n.t('ui.issue.filmTooLong', {
        network,
        actual: formatSeconds(actual),
        max: formatSeconds(max),
      });
    case 'film-not-alone':
      return i18n.t(isSound ? 'ui.issue.soundNotAlone' : 'ui.issue.filmNotAlone', { network });
    case 'empty-post':
    case 'too-long':
    case 'too-many-media':
    case 'media-unsupported':
    case 'media-made-smaller':
    case 'alt-missing':
    case 'alt-too-long':
    case 'link-card-dropped':
    case 'too-many-langs':
    case 'banned-word':
      return issueText({ ...issue, code }, network);
    default:
      return extrasIssueText({ ...issue, code }, network);
  }
}
