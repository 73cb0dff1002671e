import type { Failure } from '@/lib/domain/failure';
import { failure } from '@/lib/domain/failure';
import { fail, ok, type Result } from '@/lib/domain/result';
import type { Row } from '@/lib/domain/row';
import type { Template } from '@/lib/domain/template';
import type { In, TemplateInput } from '@/lib/messaging/protocol';
import { newRow } from '../stamps';
import type { World } from '../world';
import { checkInputs } from './check-inputs';
import { shelfOf } from './shelf-of';
import { tellTemplates } from './tell-templates';

/** Adds a template, or changes one; how often it was used stays. `not-found` where it is in the bin. */
export async function saveTemplate(
  world: World,
  { template: input }: In<'template.save'>,
): Promise<Result<Template, Failure>> {
  const shelf = shelfOf(world);
  await shelf.read();
  const wrong = checkInputs(shelf, [input]);
  if (wrong) return fail(wrong.failure);
  const before = await world.library.templates.get(input.id);
  if (before && before.deletedAt !== null) return fail(failure('not-found', 'the template is in the bin'));
  const row = templateRow(input, await newRow(world), before);
  await world.library.templates.put(row);
  shelf.take([row]);
  if (!before) await tellTemplates(world, 'template-added', [row]);
  return ok(row);
}

/** Adds all, or none where one of them can't be saved; the failure's detail says which. */
export async function importTemplates(
  world: World,
  { templates }: In<'template.import'>,
): Promise<Result<{ added: number }, Failure>> {
  const shelf = shelfOf(world);
  await shelf.read();
  const wrong = checkInputs(shelf, templates);
  if (wrong) return fail({ ...wrong.failure, detail: `${wrong.input.title}: ${wrong.failure.detail ?? ''}` });
  const fresh = await newRow(world);
  const rows = templates.map((input) => templateRow(input, fresh));
  const { library } = world;
  const isNew = await library.transaction('rw', library.templates, async () => {
    const here = await library.templates.bulkGet(rows.map(({ id }) => id));
    if (here.some(Boolean)) return false;
    await library.templates.bulkAdd(rows);
    return true;
  });
  if (!isNew) return fail(failure('conflict', 'an id is there already'));
  shelf.take(rows);
  await tellTemplates(world, 'template-imported', rows);
  return ok({ added: rows.length });
}

const templateRow = (input: TemplateInput, fresh: Row, before?: Template): Template => ({
  uses: 0,
  usedAt: null,
  ...before,
  ...fresh,
  ...input,
  createdAt: before?.createdAt ?? fresh.createdAt,
});
