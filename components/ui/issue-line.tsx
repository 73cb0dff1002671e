import { CircleX, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './issue-lines.module.css';

const ICONS = { error: CircleX, warning: TriangleAlert, notice: Info };

interface IssueLineProps {
  readonly severity: keyof typeof ICONS;
  readonly text: string;
  /** The clicks that settle it. */
  readonly children?: ReactNode;
}

/** One thing that isn't as it should be: a shape, a sentence, and what can be done; its list has the style `list`. */
export function IssueLine({ severity, text, children }: IssueLineProps) {
  const Icon = ICONS[severity];
  return (
    <li className={classNames(styles.line, styles[severity])}>
      <Icon aria-hidden="true" />
      <span className={styles.text}>{text}</span>
      {children}
    </li>
  );
}
