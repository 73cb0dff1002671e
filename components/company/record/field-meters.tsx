import type { FieldRoom } from './field-rooms';
import { PlaceMeter } from './place-meter';
import styles from './record.module.css';

interface FieldMetersProps {
  readonly rooms: readonly FieldRoom[];
  /** Platforms where this wording is the one that goes there. */
  readonly usedAt?: ReadonlySet<string>;
}

/** A text's length at every place that has a limit for it. */
export const FieldMeters = ({ rooms, usedAt }: FieldMetersProps) =>
  rooms.length > 0 && (
    <ul className={styles.meters}>
      {rooms.map((room) => (
        <li key={room.platform}>
          <PlaceMeter room={room} isUsed={usedAt?.has(room.platform) ?? false} />
        </li>
      ))}
    </ul>
  );
