import { i18n } from '#i18n';
import { ago } from '@/components/delivery/ago';
import { useNow } from '@/components/studio/use-now';
import { hrefOf } from '@/components/studio/route';
import { clientStyle } from '@/components/ui/client-style';
import { ScoreBar } from '../places/score-bar';
import styles from './overview.module.css';
import type { OverviewRow } from './use-overview';

/** One line for each client. */
export function ClientRows({ rows }: { readonly rows: readonly OverviewRow[] }) {
  const now = useNow();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{i18n.t('companyPage.overview.client')}</th>
          <th scope="col">{i18n.t('companyPage.overview.right')}</th>
          <th scope="col">{i18n.t('companyPage.overview.places')}</th>
          <th scope="col">{i18n.t('companyPage.overview.open')}</th>
          <th scope="col">{i18n.t('companyPage.overview.oldest')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ client, hasRecord, places, score, openTasks, oldestLook }) => (
          <tr key={client.id} style={clientStyle(client.color)}>
            <th scope="row" className={styles.client}>
              <a href={hrefOf({ place: 'company', clientId: client.id })} className={styles.link}>
                {client.name}
              </a>
            </th>
            <td>
              {hasRecord || score.of > 0 ? (
                <ScoreBar
                  score={score}
                  label={i18n.t('companyPage.places.scoreOf', { place: client.name })}
                />
              ) : (
                <span className={styles.quiet}>{i18n.t('companyPage.overview.noRecord')}</span>
              )}
            </td>
            <td className={styles.number}>{places}</td>
            <td className={styles.number}>
              {openTasks > 0 ? (
                <a
                  href={hrefOf({ place: 'company', id: 'campaigns', clientId: client.id })}
                  className={styles.over}
                >
                  {openTasks}
                </a>
              ) : (
                openTasks
              )}
            </td>
            <td className={styles.quiet}>
              {places === 0
                ? i18n.t('companyPage.places.dash')
                : oldestLook === null
                  ? i18n.t('company.verdict.notSeen')
                  : ago(oldestLook, now)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
