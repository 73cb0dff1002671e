import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '@/lib/domain/template';
import { stores } from '../migrations/0004-replies';
import { peopleFound } from './people-found';
import type { Reader } from './reader';

const answer = (at: number, author: string, authorName: string | null): Answer => ({
  ...{ id: `a${at}`, at, sentAt: null, clientId: 'c', accountId: null, platform: 'x', templateId: null },
  ...{ author, authorName, person: `x|${author}`, permalink: '', asked: '', text: `Answer ${at}` },
  ...{ createdAt: at, updatedAt: at, deletedAt: null, origin: 'd' },
});

describe('peopleFound', () => {
  let db: Reader;
  let count = 0;
  beforeEach(() => {
    db = new Dexie(`people-found-${(count += 1)}`) as Reader;
    db.version(1).stores(stores);
  });
  afterEach(() => db.delete());

  const names = async (query: string, limit = 10) => {
    const { people, more } = await peopleFound(db, query, limit);
    return [people.map(({ person, answers }) => [person, answers.length]), more];
  };

  it('finds by a part of the name or the handle, with everything that is kept of each, last answered first', async () => {
    await db.answers.bulkPut([
      answer(1, 'marta.r', 'Marta Ribeiro'),
      answer(2, 'amelia', 'Amélia'),
      // She has another name by now; what was told her before is hers all the same.
      answer(3, 'marta.r', 'M.'),
    ]);
    expect(await names('')).toEqual([
      [
        ['x|marta.r', 2],
        ['x|amelia', 1],
      ],
      false,
    ]);
    expect(await names('ribeiro')).toEqual([[['x|marta.r', 2]], false]);
    expect(await names('@amelia')).toEqual([[['x|amelia', 1]], false]);
    expect(await names('AMELIA')).toEqual([[['x|amelia', 1]], false]);
    expect(await names('nobody')).toEqual([[], false]);
    const [first] = (await peopleFound(db, 'marta', 10)).people;
    expect(first?.answers.map(({ at }) => at)).toEqual([3, 1]);
  });

  it('looks as far back as it must, and says where there are more', async () => {
    const many = Array.from({ length: 2_500 }, (_, index) => answer(index + 10, `p${index % 50}`, null));
    await db.answers.bulkPut([answer(1, 'rare', null), ...many]);
    expect(await names('rare')).toEqual([[['x|rare', 1]], false]);
    const [people, more] = await names('', 3);
    expect(people).toEqual([
      ['x|p49', 50],
      ['x|p48', 50],
      ['x|p47', 50],
    ]);
    expect(more).toBe(true);
  });
});
