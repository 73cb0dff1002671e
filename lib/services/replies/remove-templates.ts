import type { Failure } from '@/lib/domain/failure';
import { ok, type Result } from '@/lib/domain/result';
import type { Template } from '@/lib/domain/template';
import type { In } from '@/lib/messaging/protocol';
import { newRow } from '../stamps';
import type { World } from '../world';
import { shelfOf } from './shelf-of';
import { tellTemplates } from './tell-templates';

/** Moves templates to the bin. Templates that hold one of them say that it is missing until it is back. */
export async function removeTemplates(
  world: World,
  { ids }: In<'template.remove'>,
): Promise<Result<{ removed: number }, Failure>> {
  const living = (await rowsOf(world, ids)).filter(({ deletedAt }) => deletedAt === null);
  const { updatedAt, origin } = await newRow(world);
  await put(
    world,
    living.map((row) => ({ ...row, updatedAt, origin, deletedAt: updatedAt })),
  );
  await tellTemplates(world, 'template-removed', living);
  return ok({ removed: living.length });
}

/** Brings templates back. One whose shortcut another has taken comes back without. */
export async function restoreTemplates(
  world: World,
  { ids }: In<'template.restore'>,
): Promise<Result<{ restored: number; withoutShortcut: number }, Failure>> {
  const shelf = shelfOf(world);
  await shelf.read();
  const { updatedAt, origin } = await newRow(world);
  let withoutShortcut = 0;
  const taken = new Set<string>();
  const rows = (await rowsOf(world, ids))
    .filter(({ deletedAt }) => deletedAt !== null)
    .map((row) => {
      const key = `${row.clientId ?? ''}/${row.shortcut}`;
      const isTaken = row.shortcut !== '' && (taken.has(key) || shelf.takenBy(row.clientId, row.shortcut));
      taken.add(key);
      if (isTaken) withoutShortcut += 1;
      return { ...row, ...(isTaken ? { shortcut: '' } : {}), updatedAt, origin, deletedAt: null };
    });
  await put(world, rows);
  await tellTemplates(world, 'template-restored', rows);
  return ok({ restored: rows.length, withoutShortcut });
}

const rowsOf = async ({ library }: World, ids: readonly string[]): Promise<Template[]> =>
  (await library.templates.bulkGet([...new Set(ids)])).filter((row) => row !== undefined);

async function put(world: World, rows: readonly Template[]): Promise<void> {
  await world.library.templates.bulkPut([...rows]);
  shelfOf(world).take(rows);
}
