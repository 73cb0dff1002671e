import { i18n } from '#i18n';
import { CheckedLine } from '@/components/ui/checked-line';
import { diffParts } from '@/lib/company/diff-parts';
import type { ProfileValue } from '@/lib/domain/company';
import companyStyles from '../company.module.css';
import { DiffView } from '../diff-view';
import { fieldName } from '../field-name';
import { LengthMeter } from '../length-meter';
import type { ChangeRow } from './change-row';
import { TwoPictures } from './two-pictures';

interface ChangeLineProps {
  readonly row: ChangeRow;
  readonly network: string;
  /** What stands there this moment; null where the network's API has none of it. */
  readonly there: ProfileValue | null;
  /** Whether there is anything to change. */
  readonly isOffered: boolean;
  readonly isPicked: boolean;
  readonly onPick: (isPicked: boolean) => void;
}

/** One field before and after, and whether it is to be changed. */
export function ChangeLine({ row, network, there, isOffered, isPicked, onPick }: ChangeLineProps) {
  const { field, audit } = row;
  const { want } = audit;
  const here = there?.lines.join('\n') ?? '';
  const record = want?.lines.join('\n') ?? '';
  return (
    <CheckedLine name={fieldName(field.field)} isChecked={isPicked} isDisabled={!isOffered} onCheck={onPick}>
      {!there ? (
        <p>{i18n.t('companyPanel.change.notThere', { network })}</p>
      ) : !isOffered ? (
        <p>{i18n.t('companyPanel.change.already')}</p>
      ) : field.control === 'picture' ? (
        <TwoPictures name={fieldName(field.field)} here={there.asset} record={record} />
      ) : here === '' ? (
        <p dir="auto" className={companyStyles.added}>
          {record}
        </p>
      ) : (
        <DiffView parts={diffParts(here, record)} />
      )}
      {isOffered && field.control !== 'picture' && want?.length != null && want.max !== null && (
        <LengthMeter length={want.length} max={want.max} />
      )}
    </CheckedLine>
  );
}
