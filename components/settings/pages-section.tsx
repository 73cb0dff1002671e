import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { useStudioPorts } from '@/components/ports/studio-ports';
import { useDirectory } from '@/components/studio/use-directory';
import { classNames } from '@/components/ui/class-names';
import { DEFAULT_CHORD } from '@/lib/domain/page-switch';
import type { Settings } from '@/lib/domain/settings';
import { ChordField } from './chord-field';
import { pageHostsOf } from './page-hosts-of';
import { HandsOffRow, PageRow } from './page-row';
import styles from './pages-section.module.css';
import page from './settings-page.module.css';

interface PagesSectionProps {
  readonly current: Settings;
  /** The address led here. */
  readonly isMeant: boolean;
}

/** What Tend may do in the networks' own pages. Everything is off until the person switches it on. */
export function PagesSection({ current, isMeant }: PagesSectionProps) {
  const { specs } = useStudioPorts();
  const directory = useDirectory();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isMeant && directory) section.current?.scrollIntoView();
  }, [isMeant, directory]);
  if (!directory) return null;
  const accounts = [...directory.accounts.values()];
  const known = [...specs.values()].filter((spec) => spec.page);
  return (
    <section ref={section} className={classNames(page.section, styles.section)} aria-labelledby="pages">
      <h2 id="pages" className={page.heading}>
        {i18n.t('settings.pages.heading')}
      </h2>
      <p className={page.hint}>{i18n.t('settings.pages.intro')}</p>
      <ul className={styles.rows}>
        {known.map((spec) =>
          spec.page?.injects ? (
            <PageRow
              key={spec.id}
              spec={spec}
              hosts={pageHostsOf(spec, accounts)}
              choice={current.pages?.[spec.id] ?? { on: false, off: [] }}
            />
          ) : (
            <HandsOffRow key={spec.id} spec={spec} />
          ),
        )}
      </ul>
      <ChordField chord={current.chord ?? DEFAULT_CHORD} />
    </section>
  );
}
