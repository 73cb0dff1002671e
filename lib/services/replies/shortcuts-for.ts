import type { Failure } from '@/lib/domain/failure';
import type { PlatformId } from '@/lib/domain/platform';
import { ok, type Result } from '@/lib/domain/result';
import type { World } from '../world';
import { shelfOf } from './shelf-of';

/** Every shortcut that may be typed in a platform's pages, one a line: which of them is whose is decided when one was typed. */
export async function shortcutsFor(world: World, platform: PlatformId): Promise<Result<string, Failure>> {
  await shelfOf(world).read();
  const found = new Set<string>();
  for (const { shortcut, platforms } of shelfOf(world).all())
    if (shortcut !== '' && (platforms.length === 0 || platforms.includes(platform))) found.add(shortcut);
  return ok([...found].join('\n'));
}
