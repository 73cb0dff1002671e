import type { Poll } from '@/lib/domain/post';
import styles from './poll-preview.module.css';

/** The answers of a poll, before anybody has voted. */
export const PollPreview = ({ poll }: { readonly poll: Poll }) => (
  <ul className={styles.options} data-multiple={poll.multiple}>
    {poll.options.map((option, index) => (
      <li key={index} className={styles.option} dir="auto">
        {option}
      </li>
    ))}
  </ul>
);
