import type { ProfileValue } from '@/lib/domain/company';
import { failure, type Failure } from '@/lib/domain/failure';
import type { PlatformId } from '@/lib/domain/platform';
import { fitsLimits } from '@/lib/text/fits-limits';
import type { World } from '../world';

/** Why values can't stand in a platform's profile, before anything is sent; null where they can. */
export function profileMisfit(
  { profiles }: World,
  platform: PlatformId,
  values: readonly ProfileValue[],
): Failure | null {
  for (const { field, lines } of values) {
    const place = profiles.get(platform)?.fields.find((each) => each.field === field);
    if (!place || place.fixed) return failure('not-supported', field);
    const fits = fitsLimits(place.limits);
    const texts = place.control === 'list' ? lines : [lines.join('\n')];
    if (place.items !== undefined && lines.length > place.items) return failure('too-long', field);
    if (!texts.every((text) => fits(text))) return failure('too-long', field);
  }
  return null;
}
