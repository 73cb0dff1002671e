import { Music, Play } from 'lucide-react';
import { classNames } from '@/components/ui/class-names';
import type { MediaKind } from '@/lib/domain/media-asset';
import { formatSeconds } from './format-seconds';
import styles from './play-mark.module.css';

interface PlayMarkProps {
  readonly kind: MediaKind;
  readonly seconds: number;
  readonly className?: string | undefined;
}

/** Says on a small picture that it is a film or a sound, and how long it is. */
export function PlayMark({ kind, seconds, className }: PlayMarkProps) {
  const Icon = kind === 'audio' ? Music : Play;
  return (
    <span className={classNames(styles.mark, className)}>
      <Icon aria-hidden="true" />
      {formatSeconds(seconds)}
    </span>
  );
}
