import { i18n } from '#i18n';
import { counterText } from '@/components/compose/counter-text';
import { roomIn } from '@/components/compose/text-room';
import { classNames } from '@/components/ui/class-names';
import type { PlatformSpec } from '@/lib/domain/platform';
import { countByUnit } from '@/lib/text/count-by-unit';
import styles from './reply-rooms.module.css';

interface ReplyRoomsProps {
  readonly text: string;
  readonly specs: readonly PlatformSpec[];
}

/** What is left of each network's limit of a reply, as that network counts. */
export const ReplyRooms = ({ text, specs }: ReplyRoomsProps) => (
  <ul aria-label={i18n.t('templates.rooms')} className={styles.list}>
    {specs.map((spec) => {
      const room = roomIn(text, spec.page?.reply ?? spec.text, countByUnit);
      return (
        <li key={spec.id} className={styles.room}>
          <span>{spec.name}</span>
          <span className={classNames(styles.left, room.left < 0 && styles.over)}>{counterText(room)}</span>
        </li>
      );
    })}
  </ul>
);
