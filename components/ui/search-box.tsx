import { Search } from 'lucide-react';
import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { Kbd } from './kbd';
import styles from './search-box.module.css';
import { TextInput } from './text-input';

interface SearchBoxProps extends Omit<
  ComponentProps<typeof TextInput>,
  'type' | 'placeholder' | 'aria-label' | 'className'
> {
  readonly label: string;
  readonly value: string;
  /** The key that leads here; shown while nothing is written. */
  readonly shortcut?: string;
  readonly className?: string | undefined;
}

/** The field in which a list is searched. */
export const SearchBox = ({ label, shortcut, className, ...input }: SearchBoxProps) => (
  <span className={classNames(styles.search, className)}>
    <Search aria-hidden="true" />
    <TextInput type="search" placeholder={label} aria-label={label} {...input} />
    {shortcut !== undefined && input.value === '' && <Kbd>{shortcut}</Kbd>}
  </span>
);
