import type { SelectHTMLAttributes } from 'react';
import { classNames } from './class-names';
import styles from './control.module.css';

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface SelectProps extends SelectHTMLAttributes<HTMLSelectElement> {
  readonly options: readonly Option[];
}

/** The browser's own select: known to every keyboard and screen reader. */
export const Select = ({ options, className, ...rest }: SelectProps) => (
  <select {...rest} className={classNames(styles.control, className)}>
    {options.map(({ value, label }) => (
      <option key={value} value={value}>
        {label}
      </option>
    ))}
  </select>
);
