import type { ClientVoice } from '@/lib/domain/client';
import type { PlatformSpec } from '@/lib/domain/platform';
import type { PostContent } from '@/lib/domain/post';
import { checkFilms } from './check-films';
import { checkMedia } from './check-media';
import { checkText } from './check-text';
import { worstFirst, type Issue } from './issue';

/**
 * Checks a post against one network's rules, errors first. Pure and quick enough for every key press. `content` is what would be
 * queued for this platform (its variant text); limits and their sources are in the spec. The popup, which makes no films, has a
 * smaller one of its own.
 */
export const checkContent = (
  content: PostContent,
  spec: PlatformSpec,
  voice?: ClientVoice,
): readonly Issue[] =>
  [...checkText(content, spec, voice), ...checkMedia(content, spec), ...checkFilms(content, spec)].sort(
    worstFirst,
  );
