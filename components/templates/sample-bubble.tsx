import { i18n } from '#i18n';
import styles from './sample-bubble.module.css';
import { SAMPLE_COMMENTS } from './sample-comments';

interface SampleBubbleProps {
  readonly at: number;
  readonly onAt: (at: number) => void;
}

/** The comment that is answered in the preview, and the way to the others. */
export function SampleBubble({ at, onAt }: SampleBubbleProps) {
  const { lang, answers } = SAMPLE_COMMENTS[at] ?? SAMPLE_COMMENTS[0];
  const { author, text } = answers;
  return (
    <div className={styles.sample}>
      <div role="group" aria-label={i18n.t('templates.samples')} className={styles.choices}>
        {SAMPLE_COMMENTS.map(({ id }, index) => (
          <button
            key={id}
            type="button"
            aria-pressed={index === at}
            className={styles.choice}
            onClick={() => onAt(index)}
          >
            {i18n.t(`templates.sample.${id}`)}
          </button>
        ))}
      </div>
      <div className={styles.comment}>
        <span aria-hidden="true" className={styles.face} />
        <div className={styles.bubble} lang={lang} dir="auto">
          <p className={styles.who}>
            {author?.name && (
              <b className={styles.name} dir="auto">
                {author.name}
              </b>
            )}
            {author?.handle && <span className={styles.handle} dir="ltr">{`@${author.handle}`}</span>}
            {!author && <span className={styles.handle}>{i18n.t('templates.nobodyShown')}</span>}
          </p>
          <p>{text}</p>
        </div>
      </div>
    </div>
  );
}
