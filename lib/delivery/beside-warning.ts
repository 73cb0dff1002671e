import type { PlatformSpec } from '@/lib/domain/platform';
import type { PostExtras } from '@/lib/domain/post';
import { countGraphemes } from '@/lib/text/count-graphemes';

/** A platform's rules as they are beside a warning: where the network counts that together with the text, less is left for the text. */
export function besideWarning(spec: PlatformSpec, extras: PostExtras | undefined): PlatformSpec {
  const taken = countGraphemes((extras?.warning ?? '').trim());
  if (taken === 0) return spec;
  const [first, ...more] = spec.text;
  const left = (limit: typeof first): typeof first =>
    limit.unit === 'mastodon' ? { ...limit, max: Math.max(limit.max - taken, 0) } : limit;
  return { ...spec, text: [left(first), ...more.map(left)] };
}
