import { i18n } from '#i18n';
import { useStudioPorts } from '@/components/ports/studio-ports';
import { diffParts } from '@/lib/company/diff-parts';
import { isSame } from '@/lib/company/record/patch-between';
import type { CompanyFacts, CompanyPatch } from '@/lib/domain/company';
import styles from './changed-facts.module.css';
import { DiffView } from './diff-view';
import { factName, factText } from './facts-text';

interface ChangedFactsProps {
  readonly patch: CompanyPatch;
  /** The record without the change. */
  readonly before: CompanyFacts;
}

/** What a change changes, fact by fact: what was said before it, and what is said since. */
export function ChangedFacts({ patch, before }: ChangedFactsProps) {
  const { specs } = useStudioPorts();
  const keys = (Object.keys(patch) as (keyof CompanyFacts)[]).filter(
    (key) => !isSame(before[key], patch[key]),
  );
  return (
    <ul className={styles.facts}>
      {keys.map((key) => {
        const old = factText(key, before[key], specs);
        const now = factText(key, patch[key], specs);
        return (
          <li key={key}>
            <b>{factName(key)}</b>
            {old === '' ? (
              <p dir="auto" className={styles.text}>
                {now}
              </p>
            ) : now === '' ? (
              <p>
                <del dir="auto" className={styles.text}>
                  {old}
                </del>
              </p>
            ) : (
              <DiffView
                parts={diffParts(old, now)}
                labels={[i18n.t('companyPage.before'), i18n.t('companyPage.after')]}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
