import { useDeferredValue, useMemo } from 'react';
import { i18n } from '#i18n';
import { counterText } from '@/components/compose/counter-text';
import { textRoom } from '@/components/compose/text-room';
import { classNames } from '@/components/ui/class-names';
import type { PlatformSpec } from '@/lib/domain/platform';
import type { PostExtras } from '@/lib/domain/post';
import type { PostDraft } from '../content-for';
import { partsFor } from '../parts-for';
import styles from './thread-parts.module.css';

interface ThreadPartsProps {
  readonly post: PostDraft;
  readonly specs: readonly PlatformSpec[];
}

/** Into which parts each network's text is cut, numbered, each with what is left of the limit. */
export function ThreadParts({ post, specs }: ThreadPartsProps) {
  // A long text is cut again while one types; the typing goes first.
  const written = useDeferredValue(post);
  const threads = useMemo(
    () =>
      specs
        .filter(({ features }) => features.thread)
        .map((spec) => ({ spec, parts: partsFor(written, spec) })),
    [written, specs],
  );
  return (
    <div className={styles.threads}>
      <p className={styles.hint}>{i18n.t('editor.extras.thread.hint')}</p>
      {threads.map(({ spec, parts }) => (
        <section key={spec.id} aria-label={i18n.t('editor.extras.thread.on', { network: spec.name })}>
          <h2 className={styles.name}>
            {parts.length === 1
              ? i18n.t('editor.extras.thread.fits', { network: spec.name })
              : i18n.t('editor.extras.thread.parts', {
                  network: spec.name,
                  parts: i18n.t('editor.extras.thread.count', parts.length),
                })}
          </h2>
          {parts.length > 1 && (
            <ol className={styles.parts}>
              {parts.map((part, index) => (
                <li key={index} className={styles.part}>
                  <span aria-hidden="true" className={styles.number}>
                    {index + 1}
                  </span>
                  <p className={styles.text} dir="auto">
                    {part}
                  </p>
                  <Counter text={part} spec={spec} extras={written.extras} />
                </li>
              ))}
            </ol>
          )}
        </section>
      ))}
    </div>
  );
}

interface CounterProps {
  readonly text: string;
  readonly spec: PlatformSpec;
  readonly extras: PostExtras | undefined;
}

function Counter({ text, spec, extras }: CounterProps) {
  const room = textRoom(text, spec, extras);
  return (
    <span className={classNames(styles.counter, room.left < 0 && styles.over)}>{counterText(room)}</span>
  );
}
