import type { RenderedReply } from '@/lib/domain/page-bridge';
import styles from './filled-text.module.css';

/** A reply with what was filled in set off from what was written. */
export const FilledText = ({ text, filled }: Pick<RenderedReply, 'text' | 'filled'>) => (
  <p className={styles.text} dir="auto">
    {pieces(text, filled).map(({ words, isFilled }, index) =>
      isFilled ? (
        <mark key={index} className={styles.filled}>
          {words}
        </mark>
      ) : (
        words
      ),
    )}
  </p>
);

function pieces(text: string, filled: RenderedReply['filled']) {
  const out: { readonly words: string; readonly isFilled: boolean }[] = [];
  let at = 0;
  for (const [from, to] of [...filled, [text.length, text.length] as const]) {
    out.push(
      { words: text.slice(at, from), isFilled: false },
      { words: text.slice(from, to), isFilled: true },
    );
    at = to;
  }
  return out.filter(({ words }) => words !== '');
}
