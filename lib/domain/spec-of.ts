import type { ServerInfo } from './account';
import type { FilmLimits, Limit, PlatformSpec } from './platform';

type MaxKey =
  'textMax' | 'mediaMax' | 'imageBytesMax' | 'videoBytesMax' | 'altMax' | 'pollOptionsMax' | 'pollOptionMax';

/**
 * A platform's rules as the servers of some accounts have them: what they say of themselves goes before what is generally known, and of
 * several the strictest counts. Where a server takes more types than we know how to make, ours count.
 */
export function specOf(spec: PlatformSpec, ...servers: readonly (ServerInfo | undefined)[]): PlatformSpec {
  if (!servers.some(Boolean)) return spec;
  const own = <T extends Limit>(limit: T, key: MaxKey): T => ({
    ...limit,
    max: Math.min(...servers.map((info) => info?.[key] ?? limit.max)),
  });
  const taken = (types: readonly string[]): readonly string[] =>
    types.filter((type) => servers.every((info) => info?.mediaTypes?.includes(type) ?? true));
  const film = (limits: FilmLimits | undefined): FilmLimits | undefined =>
    limits && { ...limits, bytes: own(limits.bytes, 'videoBytesMax'), types: taken(limits.types) };
  const { text, images, video, audio, poll, features } = spec;
  const [first, ...more] = text;
  const lacks = servers.flatMap((info) => info?.lacks ?? []);
  return {
    ...spec,
    text: [own(first, 'textMax'), ...more],
    images: {
      count: own(images.count, 'mediaMax'),
      bytes: own(images.bytes, 'imageBytesMax'),
      alt: own(images.alt, 'altMax'),
      types: taken(images.types),
    },
    ...(video ? { video: film(video) } : {}),
    ...(audio ? { audio: film(audio) } : {}),
    ...(poll
      ? {
          poll: {
            ...poll,
            options: own(poll.options, 'pollOptionsMax'),
            option: own(poll.option, 'pollOptionMax'),
          },
        }
      : {}),
    features: { ...features, ...Object.fromEntries(lacks.map((feature) => [feature, false])) },
  };
}
