import { Check } from 'lucide-react';
import type { CSSProperties, ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import styles from './list-row.module.css';
import { rowId } from './row-id';
import type { RowPlace } from './row-place';

interface ListRowProps {
  readonly place: RowPlace;
  /** Of the client whose it is; null for one that is everybody's. */
  readonly color: string | null | undefined;
  /** The columns after that of the mark. */
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** One row of a list, with its mark. Nothing in it takes the focus: the list does. */
export const ListRow = ({ place, color, className, children }: ListRowProps) => (
  <div
    id={rowId(place.id)}
    role="option"
    aria-selected={place.marked}
    aria-posinset={place.index + 1}
    aria-setsize={place.of}
    className={classNames(
      styles.row,
      color !== null && styles.owned,
      place.active && styles.active,
      place.marked && styles.marked,
      className,
    )}
    style={{ '--start': `${place.start}px`, ...(color ? { '--client': color } : {}) } as CSSProperties}
    onClick={place.onOpen}
  >
    <span className={styles.mark} onClick={place.onMark}>
      <span className={styles.box}>{place.marked && <Check aria-hidden="true" />}</span>
    </span>
    {children}
  </div>
);
