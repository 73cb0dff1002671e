import type { FieldId } from '@/lib/domain/company';
import type { PlatformId, PlatformSpec } from '@/lib/domain/platform';
import type { ProfileData } from '@/lib/domain/profile-data';
import type { TextUnit } from '@/lib/domain/text-unit';
import { countByUnit } from '@/lib/text/count-by-unit';

export interface FieldRoom {
  readonly platform: PlatformId;
  /** The network's. */
  readonly name: string;
  readonly length: number;
  readonly max: number;
  readonly unit: TextUnit;
}

/** How long a text is at each place that takes it in a field with a limit; another limit than the first where only that one is passed. */
export function fieldRooms(
  field: FieldId,
  text: string,
  profiles: readonly ProfileData[],
  specs: ReadonlyMap<PlatformId, PlatformSpec>,
): readonly FieldRoom[] {
  return profiles.flatMap(({ platform, fields }) => {
    const rooms = (fields.find((own) => own.field === field)?.limits ?? []).map(({ unit, max }) => ({
      ...{ platform, name: specs.get(platform)?.name ?? platform },
      ...{ unit, max, length: countByUnit(text, unit) },
    }));
    const [first] = rooms;
    return first ? [rooms.find(({ length, max }) => length > max) ?? first] : [];
  });
}
