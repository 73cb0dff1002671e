import { i18n } from '#i18n';
import { DiffView } from '@/components/company/diff-view';
import { LengthMeter } from '@/components/company/length-meter';
import companyStyles from '@/components/company/company.module.css';
import { AssetImage } from '@/components/media/asset-image';
import { fieldName } from '@/components/company/field-name';
import type { FieldAudit, Wanted } from '@/lib/domain/drift';
import styles from './company-part.module.css';

interface RowBodyProps {
  readonly audit: FieldAudit;
  readonly isPicture: boolean;
  /** Nothing of it is in this page. */
  readonly isElsewhere: boolean;
}

/** What stands at the place and what the record says, as far as it is worth a line. */
export function RowBody({ audit: { field, verdict, want, seen }, isPicture, isElsewhere }: RowBodyProps) {
  if (isPicture) {
    const assetId = want?.lines[0];
    if (assetId === undefined || verdict.kind === 'right' || isElsewhere) return null;
    return (
      <div className={styles.picture}>
        <AssetImage assetId={assetId} alt={fieldName(field)} className={styles.thumb} />
        <p className={styles.muted}>{i18n.t('companyPanel.byEye')}</p>
      </div>
    );
  }
  const here = seen?.lines.join('\n') ?? '';
  switch (verdict.kind) {
    case 'differs':
      return want && want.wording !== 'whole' ? (
        <Use here={here} want={want} />
      ) : (
        <DiffView parts={verdict.parts} />
      );
    case 'too-long':
      return want && <Use here={here} want={want} />;
    case 'missing':
    case 'not-seen':
      return want && <Use here="" want={want} />;
    case 'accepted':
      return (
        <>
          <Value text={here} />
          {verdict.reason !== '' && (
            <p dir="auto" className={styles.muted}>
              {i18n.t('companyPanel.because', { reason: verdict.reason })}
            </p>
          )}
        </>
      );
    case 'right':
    case 'no-fact':
    case 'by-eye':
      return <Value text={here} />;
  }
}

const Value = ({ text }: { readonly text: string }) =>
  text === '' ? null : (
    <p dir="auto" className={styles.value}>
      {text}
    </p>
  );

/** The wording that this place takes, with its length; where none fits, that one has to be written. */
function Use({ here, want }: { readonly here: string; readonly want: Wanted }) {
  const { lines, length, max, wording } = want;
  const meter = length !== null && max !== null && <LengthMeter length={length} max={max} />;
  if (wording === 'none-fits')
    return (
      <p>
        {i18n.t('companyPanel.noneFits')} {meter}
      </p>
    );
  return (
    <dl className={companyStyles.pairs}>
      {here !== '' && (
        <>
          <dt>{i18n.t('company.here')}</dt>
          <dd dir="auto">{here}</dd>
        </>
      )}
      <dt>{i18n.t(wording === 'shorter' ? 'companyPanel.use' : 'company.record')}</dt>
      <dd dir="auto">
        {lines.join('\n')} {meter}
      </dd>
    </dl>
  );
}
