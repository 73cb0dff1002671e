import { useId, type ReactNode } from 'react';
import styles from './checked-lines.module.css';

interface CheckedLineProps {
  readonly name: string;
  readonly isChecked: boolean;
  readonly isDisabled?: boolean;
  readonly onCheck: (isChecked: boolean) => void;
  /** What it would come to. */
  readonly children: ReactNode;
}

/** One of several things that may be done, each to be ticked off; its list has the style `lines`. */
export function CheckedLine({ name, isChecked, isDisabled = false, onCheck, children }: CheckedLineProps) {
  const id = useId();
  return (
    <li className={styles.line}>
      <input
        id={id}
        type="checkbox"
        checked={isChecked}
        disabled={isDisabled}
        onChange={(event) => onCheck(event.target.checked)}
      />
      <label htmlFor={id}>
        <b>{name}</b>
      </label>
      <div>{children}</div>
    </li>
  );
}
