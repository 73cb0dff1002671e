import { useDeferredValue, useMemo } from 'react';
import { i18n } from '#i18n';
import { planParts } from '@/lib/delivery/plan-parts';
import type { PlatformSpec } from '@/lib/domain/platform';
import { textFor, type PostDraft } from '../content-for';
import { CountedBy } from './counted-by';
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
        .map((spec) => ({ spec, parts: partsOf(textFor(written, spec.id), spec) })),
    [written, specs],
  );
  return (
    <div className={styles.threads}>
      <p className={styles.hint}>{i18n.t('editor.extras.thread.hint')}</p>
      {threads.map(({ spec, parts }) => (
        <section key={spec.id} aria-label={i18n.t('editor.extras.thread.on', { network: spec.name })}>
          <h3 className={styles.name}>
            {parts.length === 1
              ? i18n.t('editor.extras.thread.fits', { network: spec.name })
              : i18n.t('editor.extras.thread.parts', { network: spec.name, count: parts.length })}
          </h3>
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
                  <CountedBy text={part} specs={[spec]} />
                </li>
              ))}
            </ol>
          )}
        </section>
      ))}
    </div>
  );
}

function partsOf(text: string, spec: PlatformSpec): readonly string[] {
  const { text: first, rest = [] } = planParts(text, { thread: true }, spec);
  return [first, ...rest.map((part) => part.text)];
}
