import { failure } from '@/lib/domain/failure';
import { fail } from '@/lib/domain/result';
import type { Handlers } from '@/lib/messaging/serve';
import { libraryTrouble } from '@/lib/db/library-trouble';
import { withRoom } from './with-room';
import type { World } from './world';

type Handler = (input: never) => Promise<unknown>;

/** The handlers, on a full disk with what room can be made; what keeps the library closed becomes the answer. */
export function robustHandlers(world: World, handlers: Handlers): Handlers {
  const robust =
    (handle: Handler): Handler =>
    async (input) => {
      try {
        return await withRoom(world, () => handle(input));
      } catch (error) {
        const code = libraryTrouble(error);
        if (code === null) throw error;
        return fail(failure(code, String(error)));
      }
    };
  const entries = Object.entries(handlers).map(([name, handle]) => [name, robust(handle as Handler)]);
  return Object.fromEntries(entries) as Handlers;
}
