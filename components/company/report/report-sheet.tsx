import { i18n } from '#i18n';
import { scoreOf } from '@/lib/company/score-of';
import { factsOn } from '@/lib/company/facts-on';
import { changeTitle } from '../change-title';
import { ChangedFacts } from '../changed-facts';
import type { Company } from '../company';
import { dayText } from '../day-text';
import { ScoreBar } from '../places/score-bar';
import type { Audits } from '../places/use-audits';
import { CorrectedTable } from './corrected-table';
import type { Period, ReportRow } from './report-rows';
import { PlacePart } from './place-part';
import styles from './report.module.css';
import { useDrawnSoFar } from './use-drawn-so-far';

interface ReportSheetProps {
  readonly company: Company;
  readonly audits: Audits;
  readonly rows: readonly ReportRow[];
  readonly period: Period;
}

/** The report itself, as it is printed. */
export function ReportSheet({ company, audits, rows, period }: ReportSheetProps) {
  const { client, changes, today } = company;
  const made = changes.filter(({ from }) => period.from <= from && from <= period.to);
  const corrected = rows.filter(({ task }) => task !== null);
  const drawnCorrected = useDrawnSoFar(corrected.length, 100);
  const places = [...new Set(rows.map(({ account }) => account))];
  const drawn = useDrawnSoFar(places.length, 20);
  return (
    <article className={styles.sheet} aria-labelledby="report-title">
      <header className={styles.head}>
        <h2 id="report-title" className={styles.title}>
          {i18n.t('companyPage.report.title', { client: client.name })}
        </h2>
        <p>
          {i18n.t('companyPage.report.days', { from: dayText(period.from), to: dayText(period.to) })}
          {' · '}
          {i18n.t('companyPage.report.asOf', { day: dayText(today) })}
        </p>
        <div className={styles.total}>
          <ScoreBar
            score={scoreOf([...audits.values()].flat())}
            label={i18n.t('companyPage.places.scoreOf', { place: client.name })}
          />
          {audits.size > 0 && <span>{i18n.t('companyPage.places.overall', audits.size)}</span>}
        </div>
      </header>
      <section aria-labelledby="report-corrected" className={styles.section}>
        <h3 id="report-corrected">{i18n.t('companyPage.report.corrected', corrected.length)}</h3>
        {corrected.length > 0 ? (
          <CorrectedTable rows={corrected.slice(0, drawnCorrected)} company={company} />
        ) : (
          <p>{i18n.t('companyPage.report.nothingCorrected')}</p>
        )}
      </section>
      {made.length > 0 && (
        <section aria-labelledby="report-changes" className={styles.section}>
          <h3 id="report-changes">{i18n.t('companyPage.report.changes', made.length)}</h3>
          {made.toReversed().map((change) => (
            <div key={change.id} className={styles.change}>
              <p>
                <b>{changeTitle(change)}</b>{' '}
                {i18n.t('companyPage.history.from', { day: dayText(change.from) })}
              </p>
              <ChangedFacts
                patch={change.set}
                before={factsOn(changes.slice(0, changes.indexOf(change)), change.from)}
              />
            </div>
          ))}
        </section>
      )}
      <section aria-labelledby="report-places" className={styles.section}>
        <h3 id="report-places">{i18n.t('companyPage.report.places')}</h3>
        {places.slice(0, drawn).map((account) => (
          <PlacePart
            key={account.id}
            account={account}
            network={company.specs.get(account.platform)?.name ?? account.platform}
            audits={audits.get(account.id) ?? []}
          />
        ))}
        {rows.length === 0 && <p>{i18n.t('companyPage.places.emptyHint')}</p>}
      </section>
    </article>
  );
}
