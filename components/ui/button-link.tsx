import type { ReactNode } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names';

interface ButtonLinkProps {
  readonly href: string;
  readonly children: ReactNode;
}

/** The obvious way on where nothing else is to be done: a link, as large as a button. */
export const ButtonLink = ({ href, children }: ButtonLinkProps) => (
  <a href={href} className={classNames(styles.button, styles.primary)}>
    {children}
  </a>
);
