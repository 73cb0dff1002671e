import { i18n } from '#i18n';
import type { Issue } from '@/lib/delivery/issue';
import { formatBytes } from '@/components/media/format-bytes';

/** An issue as a sentence; `network` names whose rule it is, images are counted from 1. */
export function issueText(
  { code, unit, actual = 0, max = 0, mediaIndex = 0 }: Issue,
  network: string,
): string {
  const count = (value: number): string => new Intl.NumberFormat().format(value);
  const image = count(mediaIndex + 1);
  switch (code) {
    case 'empty-post':
      return i18n.t('validation.empty');
    case 'too-long':
      return unit === 'utf8-bytes'
        ? i18n.t('validation.tooManyBytes', { network, over: count(actual - max), max: count(max) })
        : i18n.t('validation.tooLong', { network, over: count(actual - max), max: count(max) });
    case 'too-many-media':
      return i18n.t('validation.tooManyMedia', { network, max: count(max), actual: count(actual) });
    case 'media-unsupported':
      return i18n.t('validation.mediaUnsupported', { network, image });
    case 'media-made-smaller':
      return i18n.t('validation.mediaMadeSmaller', {
        ...{ network, image, actual: formatBytes(actual), max: formatBytes(max) },
      });
    case 'alt-missing':
      return i18n.t('validation.altMissing', { image });
    case 'alt-too-long':
      return i18n.t('validation.altTooLong', { network, image, max: count(max) });
    case 'link-card-dropped':
      return i18n.t('validation.linkCardDropped', { network });
    case 'too-many-langs':
      return i18n.t('validation.tooManyLangs', { network, max: count(max) });
    case 'banned-word':
      return i18n.t('validation.bannedWord');
  }
}
