import type { Failure } from '@/lib/domain/failure';
import { ok, type Result } from '@/lib/domain/result';
import type { In } from '@/lib/messaging/protocol';
import type { World } from '../world';
import { answersOf } from './shelf-of';

/**
 * Erases somebody: every answer to them, and their handle in what others were asked and told. Final, and nothing is written down of it: a line in
 * the log would remember them. `person`: `<platform>|<handle or name>`.
 */
export async function forgetPerson(
  world: World,
  { person }: In<'person.forget'>,
): Promise<Result<{ forgotten: number }, Failure>> {
  const { library } = world;
  const platform = person.slice(0, person.indexOf('|'));
  const author = person.slice(person.indexOf('|') + 1);
  const forgotten = await library.transaction('rw', library.answers, async () => {
    const count = await library.answers.where('person').equals(person).delete();
    if (author === '') return count;
    const mention = new RegExp(`@${RegExp.escape(author)}(?![\\p{L}\\p{N}_])`, 'giu');
    await library.answers
      .filter((row) => row.platform === platform && (mentions(row.asked) || mentions(row.text)))
      .modify((row: { asked: string; text: string }) => {
        row.asked = row.asked.replace(mention, '@…');
        row.text = row.text.replace(mention, '@…');
      });
    return count;
    function mentions(text: string): boolean {
      mention.lastIndex = 0;
      return mention.test(text);
    }
  });
  answersOf(world).forget();
  return ok({ forgotten });
}
