import { Heart, MessageSquare, Repeat2 } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './post-preview.module.css';

interface PreviewPartProps {
  readonly name: string;
  readonly handle: string;
  /** Another part follows: a line leads there. */
  readonly goesOn: boolean;
  readonly children: ReactNode;
}

/** One post of a thread as the network draws it: whose it is, what it says, and its buttons. */
export const PreviewPart = ({ name, handle, goesOn, children }: PreviewPartProps) => (
  <div className={styles.part} data-goes-on={goesOn}>
    <span aria-hidden="true" className={styles.avatar} />
    <div className={styles.body}>
      <p className={styles.who}>
        <b dir="auto">{name}</b> <span className={styles.handle}>@{handle}</span>
      </p>
      {children}
      <div aria-hidden="true" className={styles.acts}>
        <MessageSquare />
        <Repeat2 />
        <Heart />
      </div>
    </div>
  </div>
);
