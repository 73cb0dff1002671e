import type { ServerInfo } from './account';
import type { FilmLimits, Limit, PlatformSpec } from './platform';

/**
 * A platform's rules as one account's own server has them: what it said of itself goes before what is generally known. Where it takes more
 * than we know how to make (types), ours count.
 */
export function specOf(spec: PlatformSpec, info: ServerInfo | undefined): PlatformSpec {
  if (!info) return spec;
  const own = (limit: Limit, max: number | undefined): Limit =>
    max === undefined ? limit : { ...limit, max };
  const types = (known: readonly string[]): readonly string[] =>
    known.filter((type) => info.mediaTypes?.includes(type) ?? true);
  const film = (limits: FilmLimits): FilmLimits => ({
    ...limits,
    bytes: own(limits.bytes, info.videoBytesMax),
    types: types(limits.types),
  });
  const [first, ...more] = spec.text;
  return {
    ...spec,
    text: [{ ...first, max: info.textMax ?? first.max }, ...more],
    images: {
      count: own(spec.images.count, info.mediaMax),
      bytes: own(spec.images.bytes, info.imageBytesMax),
      alt: own(spec.images.alt, info.altMax),
      types: types(spec.images.types),
    },
    ...(spec.video ? { video: film(spec.video) } : {}),
    ...(spec.audio ? { audio: film(spec.audio) } : {}),
    features: {
      ...spec.features,
      ...Object.fromEntries((info.lacks ?? []).map((feature) => [feature, false])),
    },
  };
}
