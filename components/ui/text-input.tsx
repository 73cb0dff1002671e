import type { InputHTMLAttributes, Ref } from 'react';
import { classNames } from './class-names';
import styles from './control.module.css';

interface TextInputProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly ref?: Ref<HTMLInputElement>;
}

export const TextInput = ({ className, ...rest }: TextInputProps) => (
  <input type="text" dir="auto" {...rest} className={classNames(styles.control, className)} />
);
