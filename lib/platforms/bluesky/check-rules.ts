import { failure, type Failure } from '@/lib/domain/failure';
import type { PostContent } from '@/lib/domain/post';
import { countByUnit } from '@/lib/text/count-by-unit';
import spec from './spec';

/** The platform's rules once more, because the content may have been queued under older ones. Null where it keeps them all. */
export function checkRules({ text, media, link, langs }: PostContent): Failure | null {
  if (text.trim() === '' && media.length === 0 && link === null) return failure('empty-post');
  for (const { unit, max } of spec.text) {
    const actual = countByUnit(text, unit);
    if (actual > max) return failure('too-long', `${actual} of ${max} ${unit}`);
  }
  const { count } = spec.images;
  if (media.length > count.max) return failure('too-many-media', `${media.length} of ${count.max}`);
  return langs.length > spec.langs.max
    ? failure('rejected', `${langs.length} of ${spec.langs.max} languages`)
    : null;
}
