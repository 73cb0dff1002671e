import type { Row } from '@/lib/domain/row';
import { readSettings } from './settings';
import type { World } from './world';

/** The four columns of a new row. */
export async function newRow(world: World): Promise<Row> {
  const { deviceId } = await readSettings(world);
  const now = world.clock.now();
  return { createdAt: now, updatedAt: now, deletedAt: null, origin: deviceId };
}

/** The columns of a row that is written again; it keeps when it was made. */
export async function touched(
  world: World,
  deletedAt: number | null = null,
): Promise<Omit<Row, 'createdAt'>> {
  const { updatedAt, origin } = await newRow(world);
  return { updatedAt, deletedAt, origin };
}
