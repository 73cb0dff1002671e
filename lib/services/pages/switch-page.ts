import { failure, type Failure } from '@/lib/domain/failure';
import { fail, ok, type Result } from '@/lib/domain/result';
import type { In } from '@/lib/messaging/protocol';
import { record } from '../activity';
import { readSettings } from '../settings';
import type { World } from '../world';

/** Keeps what Tend may do in a platform's pages; the background makes it so after each request that changes them. `not-supported` where the platform forbids that anything is put into them. */
export async function switchPage(
  world: World,
  { platform, on, off }: In<'page.switch'>,
): Promise<Result<null, Failure>> {
  const { library, clock } = world;
  const spec = world.specs.get(platform);
  if (!spec?.page) return fail(failure('not-found', platform));
  if (!spec.page.injects) return fail(failure('not-supported', platform));
  const saved = await library.transaction('rw', library.settings, async () => {
    const before = await readSettings(world);
    const pages = { ...before.pages, [platform]: { on, off: [...new Set(off)] } };
    const after = { ...before, pages, updatedAt: clock.now() };
    await library.settings.put(after);
    return after;
  });
  const detail = JSON.stringify({ pages: { [platform]: { on, off } } });
  await record(world, { kind: 'settings-changed', by: 'person', detail }, {}, saved.deviceId);
  world.tell.changed();
  return ok(null);
}
