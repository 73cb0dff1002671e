import { beforeEach, describe, expect, it } from 'vitest';
import { templateBin } from '@/lib/db/reads/template-bin';
import { templates } from '@/lib/db/reads/templates';
import type { TemplateInput } from '@/lib/messaging/protocol';
import { makeFakeWorld, NOW, type FakeWorld } from '@/test/support/fake-world';
import { removeTemplates, restoreTemplates } from './remove-templates';
import { importTemplates, saveTemplate } from './save-template';

let world: FakeWorld;
beforeEach(() => {
  world = makeFakeWorld();
});

const input = (id: string, patch: Partial<TemplateInput> = {}): TemplateInput => ({
  ...{ id, clientId: null, title: id, shortcut: id, body: 'Thank you', platforms: [], tags: [] },
  ...patch,
});
const save = (id: string, patch: Partial<TemplateInput> = {}) =>
  saveTemplate(world, { template: input(id, patch) });
const code = async (answer: Promise<{ ok: boolean }>): Promise<unknown> => {
  const given = (await answer) as { ok: true } | { ok: false; failure: { code: string; detail?: string } };
  return given.ok ? 'ok' : `${given.failure.code}: ${given.failure.detail ?? ''}`;
};

describe('template.save', () => {
  it('adds one, and changes one without losing how often it was used', async () => {
    await save('a');
    await world.library.templates.update('a', { uses: 7, usedAt: NOW });
    world.now += 5;
    await save('a', { body: 'Thanks' });
    expect(await world.library.templates.get('a')).toMatchObject({
      ...{ body: 'Thanks', uses: 7, usedAt: NOW },
      ...{ createdAt: NOW, updatedAt: NOW + 5, deletedAt: null },
    });
  });

  it('refuses a shortcut twice for one client, but not for two', async () => {
    await save('a', { shortcut: 'hi' });
    expect(await code(save('b', { shortcut: 'hi' }))).toBe('shortcut-taken: hi');
    expect(await code(save('c', { shortcut: 'hi', clientId: 'c1' }))).toBe('ok');
    expect(await code(save('d', { shortcut: 'hi', clientId: 'c1' }))).toBe('shortcut-taken: hi');
    expect(await code(save('a', { shortcut: 'hi', body: 'Changed' }))).toBe('ok');
    expect(await code(save('e', { shortcut: '' }))).toBe('ok');
    expect(await code(save('f', { shortcut: '' }))).toBe('ok');
  });

  it('refuses what it could not fill in, and says where', async () => {
    expect(await code(save('a', { body: 'Hi {{autor.name}}' }))).toBe(
      'template-faulty: unknown at 3: autor.name',
    );
    expect(await code(save('a', { body: '{{template: gone}}' }))).toBe(
      'template-faulty: unknown-template at 0: gone',
    );
    expect(await world.library.templates.count()).toBe(0);
  });

  it('refuses a circle, also one that only a client with a template of its own would meet', async () => {
    expect(await code(save('a', { body: 'x {{template: a}}' }))).toBe('template-faulty: cycle at 2: a');
    await save('b');
    await save('a', { body: '{{template: b}}' });
    expect(await code(save('b', { body: '{{template: a}}' }))).toBe('template-faulty: cycle at 0: b');
    expect(await code(save('own', { shortcut: 'b', clientId: 'c1', body: '{{template: a}}' }))).toBe(
      'template-faulty: cycle at 0: b',
    );
  });

  it('finds what was saved a moment ago and forgets what was removed', async () => {
    await save('b');
    expect(await code(save('a', { body: '{{template: b}}' }))).toBe('ok');
    await removeTemplates(world, { ids: ['b'] });
    expect(await code(save('c', { body: '{{template: b}}' }))).toBe(
      'template-faulty: unknown-template at 0: b',
    );
  });
});

describe('the bin', () => {
  it('takes templates and gives them back', async () => {
    await save('a');
    await save('b');
    expect(await removeTemplates(world, { ids: ['a', 'a', 'gone'] })).toMatchObject({
      value: { removed: 1 },
    });
    expect((await templates(world.library)).map(({ id }) => id)).toEqual(['b']);
    expect((await templateBin(world.library)).map(({ id }) => id)).toEqual(['a']);
    expect(await code(save('a'))).toMatch(/not-found/);
    expect(await restoreTemplates(world, { ids: ['a'] })).toMatchObject({
      value: { restored: 1, withoutShortcut: 0 },
    });
    expect((await templates(world.library)).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('gives one back without its shortcut where another has taken it', async () => {
    await save('a', { shortcut: 'hi' });
    await removeTemplates(world, { ids: ['a'] });
    await save('b', { shortcut: 'hi' });
    expect(await restoreTemplates(world, { ids: ['a'] })).toMatchObject({ value: { withoutShortcut: 1 } });
    expect(await world.library.templates.get('a')).toMatchObject({ shortcut: '', deletedAt: null });
  });
});

describe('template.import', () => {
  it('adds all', async () => {
    const added = await importTemplates(world, {
      templates: [input('a', { body: '{{template: b}}' }), input('b')],
    });
    expect(added).toMatchObject({ ok: true, value: { added: 2 } });
    expect(await world.library.templates.count()).toBe(2);
  });

  it('adds none where one can not be saved', async () => {
    await save('here', { shortcut: 'hi' });
    for (const bad of [
      { shortcut: 'hi' },
      { shortcut: 'a' },
      { body: '{{nope}}' },
      { body: '{{template: b}}' },
    ])
      expect(await importTemplates(world, { templates: [input('a'), input('b', bad)] })).toMatchObject({
        ok: false,
      });
    expect(
      await importTemplates(world, { templates: [input('a'), input('here', { shortcut: '' })] }),
    ).toMatchObject({
      ok: false,
    });
    expect(await world.library.templates.count()).toBe(1);
  });

  it('takes thousands at once', async () => {
    const many = Array.from({ length: 5_000 }, (_, n) => input(`t${n}`, { body: 'Hi {{author.firstName}}' }));
    expect(await importTemplates(world, { templates: many })).toMatchObject({ value: { added: 5_000 } });
  });
});

describe('what the log says of templates', () => {
  const lines = async () =>
    (await world.library.activity.toArray()).map(({ kind, clientId, args }) => [
      kind,
      clientId,
      args['excerpt'],
      args['count'],
    ]);

  it('says that one was written, not each key; and one line for many', async () => {
    await save('a', { clientId: 'c1' });
    await save('a', { clientId: 'c1', body: 'Thanks' });
    await importTemplates(world, { templates: [input('b'), input('c', { clientId: 'c1' })] });
    await removeTemplates(world, { ids: ['a', 'gone'] });
    await removeTemplates(world, { ids: ['gone'] });
    await restoreTemplates(world, { ids: ['a'] });
    expect(await lines()).toEqual([
      ['template-added', 'c1', 'a', '1'],
      ['template-imported', null, 'b', '2'],
      ['template-removed', 'c1', 'a', '1'],
      ['template-restored', 'c1', 'a', '1'],
    ]);
  });
});
