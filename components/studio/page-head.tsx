import { useEffect, useRef, type ReactNode } from 'react';
import { i18n } from '#i18n';
import styles from './page-head.module.css';

interface PageHeadProps {
  /** What stands in the tab: the place's name. */
  readonly page: string;
  readonly title: ReactNode;
  readonly intro?: ReactNode;
  readonly actions?: ReactNode;
}

let isFirst = true;

/**
 * Heading of a page. Names the tab and, when the person came here by a link or a key, takes the focus, so that a screen reader says
 * where one is; not on the first page of a tab, nor when something on the page has taken the focus already.
 */
export function PageHead({ page, title, intro, actions }: PageHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = i18n.t('studio.documentTitle', { page });
  }, [page]);
  useEffect(() => {
    const main = heading.current?.closest('main');
    if (!isFirst && !main?.contains(document.activeElement)) heading.current?.focus({ preventScroll: true });
    isFirst = false;
  }, []);
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        {intro && <p className={styles.intro}>{intro}</p>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}
