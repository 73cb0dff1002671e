import { counterText } from '@/components/compose/counter-text';
import { textRoom } from '@/components/compose/text-room';
import { classNames } from '@/components/ui/class-names';
import type { PlatformSpec } from '@/lib/domain/platform';
import type { PostExtras } from '@/lib/domain/post';
import styles from './counted-by.module.css';

interface CountedByProps {
  readonly text: string;
  readonly specs: readonly PlatformSpec[];
  readonly extras: PostExtras;
}

/** What is left of each network's limit. */
export const CountedBy = ({ text, specs, extras }: CountedByProps) => (
  <span className={styles.counters}>
    {specs.map((spec) => {
      const room = textRoom(text, spec, extras);
      return (
        <span key={spec.id} className={classNames(room.left < 0 && styles.over)}>
          {spec.name} {counterText(room)}
        </span>
      );
    })}
  </span>
);
