import styles from './rich-text.module.css';
import { textParts } from './text-parts';

/** A post's text with its links, mentions and hashtags as the network marks them. */
export const RichText = ({ text }: { readonly text: string }) => (
  <p dir="auto" className={styles.text}>
    {textParts(text).map((part, index) =>
      part.kind === 'plain' ? (
        part.text
      ) : (
        <span key={index} className={styles.mark}>
          {part.text}
        </span>
      ),
    )}
  </p>
);
