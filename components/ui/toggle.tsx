import { Check, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './toggles.module.css';

interface ToggleProps {
  readonly isChosen: boolean;
  readonly onPress: () => void;
  readonly title?: string;
  readonly children: ReactNode;
}

/** One of several that may be chosen together; a shape says whether it is, not the colour alone. */
export const Toggle = ({ isChosen, onPress, title, children }: ToggleProps) => (
  <button type="button" aria-pressed={isChosen} title={title} className={styles.toggle} onClick={onPress}>
    {isChosen ? <Check aria-hidden="true" /> : <Plus aria-hidden="true" />}
    {children}
  </button>
);
