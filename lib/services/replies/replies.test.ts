import { beforeEach, describe, expect, it } from 'vitest';
import type { ConversationContext, Person } from '@/lib/domain/conversation';
import type { Result } from '@/lib/domain/result';
import type { TemplateInput } from '@/lib/messaging/protocol';
import { makeFakeWorld, NOW, seedAccount, type FakeWorld } from '@/test/support/fake-world';
import { purgeBin } from '../purge-bin';
import { saveSettings } from '../settings';
import { forgetPerson } from './forget-person';
import { makeRepliesHandlers, type RepliesHandlers } from './replies-handlers';
import { saveTemplate } from './save-template';

const DAY = 24 * 60 * 60_000;
const from = { platform: 'fake' };

let world: FakeWorld;
let handlers: RepliesHandlers;
beforeEach(async () => {
  world = makeFakeWorld();
  handlers = makeRepliesHandlers(world);
  await seedAccount(world);
});

const context = (patch: Partial<ConversationContext> = {}): ConversationContext => ({
  ...{ platform: 'fake', box: 'reply', lang: 'en', post: null },
  answers: {
    author: { handle: 'marta.r', name: 'Marta Reis' },
    text: 'Do you keep loaves aside if I come after ten?',
    permalink: 'https://fake.test/c/1',
  },
  signedIn: { handle: 'CasaLuz.test', name: null },
  ...patch,
});
const from1 = (author: Person | null, text = 'Hello', permalink: string | null = null) =>
  context({ answers: { author, text, permalink } });
const template = (id: string, patch: Partial<TemplateInput> = {}): Promise<unknown> =>
  saveTemplate(world, {
    template: { id, clientId: null, title: id, shortcut: id, body: 'Hi', platforms: [], tags: [], ...patch },
  });

function value<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
}
const open = async (given = context(), clientId: string | null = null, query = '') =>
  value(await handlers['replies.open']({ context: given, clientId, query }, from));
const answer = async (given: ConversationContext, templateId: string | null, text = 'Of course!') => {
  const { id } = value(
    await handlers['page.inserted']({ context: given, clientId: 'c1', templateId, text }, from),
  );
  return { id, sent: () => handlers['page.sent']({ id, context: given, clientId: 'c1', text }, from) };
};

describe('whose box it is', () => {
  const other = async (): Promise<void> => {
    const client = await world.library.clients.get('c1');
    const account = await world.library.accounts.get('a1');
    if (!client || !account) throw new Error('not seeded');
    await world.library.clients.put({ ...client, id: 'c2', name: 'Fern & Co' });
    await world.library.accounts.put({
      ...account,
      id: 'a2',
      clientId: 'c2',
      handle: 'fern',
      displayName: 'Fern',
    });
  };

  it('the owner of the post that is answered goes before the signed-in account', async () => {
    await other();
    const post = { author: { handle: 'fern', name: null }, text: null, permalink: null };
    expect((await open(context({ post }))).whose).toMatchObject({
      client: { id: 'c2', name: 'Fern & Co' },
      verdict: { kind: 'mismatch', accountId: 'a1', clientId: 'c1' },
    });
    expect((await open()).whose).toMatchObject({
      client: { id: 'c1' },
      verdict: { kind: 'match', accountId: 'a1' },
    });
  });

  it('then the client that the person chose last on this platform, also after the background has started anew', async () => {
    await other();
    const nobody = context({ signedIn: null });
    expect((await open(nobody)).whose).toEqual({
      client: null,
      verdict: { kind: 'cannot-tell', why: 'not-shown' },
    });
    await open(nobody, 'c2');
    handlers = makeRepliesHandlers(world.restarted());
    expect((await open(nobody)).whose.client?.id).toBe('c2');
    await world.library.clients.update('c2', { deletedAt: NOW });
    // Only one is left, so it is that one.
    expect((await open(nobody)).whose.client?.id).toBe('c1');
  });
});

describe('the list', () => {
  it('holds what is for this client and this platform, with what was answered alike on top', async () => {
    await template('hours', { title: 'Opening hours' });
    await template('aside', { clientId: 'c1', title: 'Keep one aside' });
    await template('theirs', { clientId: 'c2' });
    await template('elsewhere', { platforms: ['other'] });
    await (await answer(context(), 'aside')).sent();
    await (
      await answer(from1({ handle: 'rui', name: null }, 'Could you keep a loaf aside?'), 'aside')
    ).sent();
    const { items } = await open();
    expect(items.map(({ id }) => id)).toEqual(['aside', 'hours']);
    expect(items[0]).toMatchObject({ uses: 2, usedToday: 2, best: true });
    expect(items[0]?.alike).toBeGreaterThanOrEqual(1);
    expect(items[1]).toMatchObject({ uses: 0, usedToday: 0, alike: 0, best: false });
  });

  it('finds what is typed, and what was saved a moment ago', async () => {
    await template('hours', { title: 'Opening hours' });
    await template('aside', { title: 'Keep one aside' });
    const search = async (query: string) =>
      value(await handlers['replies.search']({ context: context(), clientId: 'c1', query }, from)).map(
        ({ id }) => id,
      );
    expect(await search('keep')).toEqual(['aside']);
    await template('new', { title: 'Keep calm' });
    expect((await search('keep')).sort()).toEqual(['aside', 'new']);
  });

  it('counts today by the client’s own day', async () => {
    await template('a');
    await answer(context(), 'a');
    world.now = Date.UTC(2026, 10, 24, 23, 59);
    expect((await open()).items[0]).toMatchObject({ usedToday: 1 });
    world.now = Date.UTC(2026, 10, 25, 0, 1);
    expect((await open()).items[0]).toMatchObject({ usedToday: 0, uses: 1 });
  });
});

describe('a filled-in reply', () => {
  it('takes names, dates in the client’s language and zone, and the words of the settings', async () => {
    await saveSettings(world, { myName: 'Rui' });
    await template('a', {
      body: '{{author.firstName|there}}, until {{date+1d}}! {{me.name}}, {{client.name}}',
    });
    const render = (given: ConversationContext) =>
      handlers['replies.render'](
        { context: given, clientId: 'c1', templateId: 'a', inputs: {}, variation: 0 },
        from,
      );
    expect(value(await render(context())).text).toBe('Marta, until November 25! Rui, Casa Luz');
    await world.library.posts.put({
      ...{
        id: 'p',
        clientId: 'c1',
        text: 'x',
        variants: {},
        media: [],
        assetIds: [],
        link: null,
        langs: ['pt'],
      },
      ...{ tags: [], category: null, revision: 1, createdAt: 1, updatedAt: 1, deletedAt: null, origin: 'd' },
    });
    expect(value(await render(context())).text).toContain('25 de novembro');
    // A comment under the client's own post is for nobody in particular.
    const own = from1({ handle: 'casaluz.test', name: 'Casa Luz' });
    expect(value(await render(own)).text).toMatch(/^there,/);
  });

  it('is found by its shortcut, the client’s own before the one of all, and each use takes other words', async () => {
    await template('hi', { body: '{{choice: Hi|Hello}}' });
    const expand = (shortcut: string) => handlers['page.expand']({ shortcut, context: context() }, from);
    expect(value(await expand('/HI'))).toMatchObject({ templateId: 'hi', reply: { text: 'Hi' } });
    await answer(context(), 'hi');
    expect(value(await expand('hi')).reply.text).toBe('Hello');
    await template('own', { shortcut: 'hi', clientId: 'c1', body: 'Olá' });
    expect(value(await expand('hi')).reply.text).toBe('Olá');
    expect(await expand('nope')).toMatchObject({ ok: false, failure: { code: 'not-found' } });
    expect(value(await handlers['page.shortcuts']({}, from))).toBe('hi');
  });

  it('is not given for another client’s template', async () => {
    await template('theirs', { clientId: 'c2', body: 'secret' });
    const asked = { context: context(), clientId: 'c1', templateId: 'theirs', inputs: {}, variation: 0 };
    expect(await handlers['replies.render'](asked, from)).toMatchObject({ ok: false });
  });
});

describe('the memory of answers', () => {
  it('says what somebody was told before, once it was really sent', async () => {
    const given = await answer(context(), null, 'Yes, until noon');
    expect((await open()).before).toBeNull();
    await given.sent();
    world.now += DAY;
    expect((await open()).before).toEqual({ at: NOW, text: 'Yes, until noon', times: 1 });
    expect((await open(from1({ handle: 'rui', name: null }))).before).toBeNull();
    expect((await open(from1(null))).before).toBeNull();
    expect(
      value(
        await handlers['page.answered'](
          { permalinks: ['https://fake.test/c/1', 'https://fake.test/c/2'] },
          from,
        ),
      ),
    ).toEqual({
      'https://fake.test/c/1': NOW,
    });
  });

  it('suggests a template for what was typed three times, and keeps it', async () => {
    for (const name of ['Marta Reis', 'Rui Dias', 'Ana Silva']) {
      const given = from1({ handle: name.replace(' ', '.'), name });
      const text = `Hi ${name.split(' ')[0]}, we bake again on Tuesday morning!`;
      await handlers['page.sent']({ id: null, context: given, clientId: null, text }, from);
    }
    const { suggestion } = await open();
    expect(suggestion).toEqual({
      text: 'Hi {{author.firstName|there}}, we bake again on Tuesday morning!',
      times: 3,
    });
    await handlers['replies.keep']({ text: suggestion?.text ?? '', clientId: 'c1', title: '' }, from);
    expect((await open()).suggestion).toBeNull();
    expect((await open()).items.map(({ title }) => title)).toEqual([
      'Hi {{author.firstName|there}}, we bake again on Tuesday morn',
    ]);
  });

  it('keeps nothing that somebody typed under another name than the client’s', async () => {
    const mine = context({ signedIn: { handle: 'my.private.account', name: null } });
    await handlers['page.sent']({ id: null, context: mine, clientId: 'c1', text: 'See you tonight!' }, from);
    await handlers['page.sent'](
      { id: null, context: context({ signedIn: null }), clientId: null, text: 'See you!' },
      from,
    );
    expect(await world.library.answers.count()).toBe(0);
  });

  it('keeps what was asked and answered within bounds, and whole letters', async () => {
    await answer(from1({ handle: 'x', name: null }, `${'a'.repeat(999)}🌿`), null, '🌿'.repeat(6_000));
    const [row] = await world.library.answers.toArray();
    expect(row?.asked.length).toBe(1_000);
    expect(row?.asked.isWellFormed()).toBe(true);
    expect(row?.text.length).toBe(10_000);
    expect(row).toMatchObject({ person: 'fake|x', author: 'x', accountId: 'a1', clientId: 'c1' });
  });

  it('is gone after its days, in what is shown at once and on the disk with the bin', async () => {
    await (await answer(context(), null)).sent();
    world.now = NOW + 180 * DAY;
    world = world.restarted();
    handlers = makeRepliesHandlers(world);
    expect((await open()).before).not.toBeNull();
    world.now += 1;
    expect((await open()).before).toBeNull();
    expect(value(await handlers['page.answered']({ permalinks: ['https://fake.test/c/1'] }, from))).toEqual(
      {},
    );
    expect(await world.library.answers.count()).toBe(1);
    await purgeBin(world);
    expect(await world.library.answers.count()).toBe(0);
  });

  it('is as long as the person wants', async () => {
    await (await answer(context(), null)).sent();
    await saveSettings(world, { rememberDays: 2 });
    world.now = NOW + 2 * DAY + 1;
    await purgeBin(world);
    expect(await world.library.answers.count()).toBe(0);
  });

  it('forgets one person everywhere, and nobody else', async () => {
    await template('aside');
    const given = await answer(context(), 'aside');
    await given.sent();
    const rui = from1({ handle: 'rui', name: 'Rui' }, 'What did @Marta.R ask? And @marta.rs?');
    await (await answer(rui, null, 'Ask @marta.r yourself')).sent();
    await open();
    expect(value(await forgetPerson(world, { person: 'fake|marta.r' }))).toEqual({ forgotten: 1 });
    const left = await world.library.answers.toArray();
    expect(left).toMatchObject([{ asked: 'What did @… ask? And @marta.rs?', text: 'Ask @… yourself' }]);
    expect(JSON.stringify(left)).not.toMatch(/marta\.r(?!s)/i);
    const opened = await open();
    expect(opened.before).toBeNull();
    expect(opened.items[0]).toMatchObject({ alike: 0 });
    expect(JSON.stringify(await world.library.activity.toArray())).not.toMatch(/marta/i);
  });

  it('deletes answers that can not be read, and keeps no copy of them', async () => {
    await (await answer(context(), null)).sent();
    await world.library.answers.put({ id: 'broken', person: 'fake|marta.r', text: 5 } as never);
    await purgeBin(world);
    expect(await world.library.answers.count()).toBe(1);
    expect(await world.library.quarantine.count()).toBe(0);
  });
});
