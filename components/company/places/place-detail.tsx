import { Check, Copy, ExternalLink, PencilLine, RefreshCw } from 'lucide-react';
import { i18n } from '#i18n';
import { shownHandle } from '@/components/accounts/shown-handle';
import { ago } from '@/components/delivery/ago';
import { AssetImage } from '@/components/media/asset-image';
import { useStudioPorts } from '@/components/ports/studio-ports';
import { useAsk } from '@/components/studio/use-ask';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useToast } from '@/components/ui/toast-region';
import type { Account } from '@/lib/domain/account';
import type { FieldAudit } from '@/lib/domain/drift';
import { isChangeable } from '../change/change-row';
import { isByApi } from '../change/is-by-api';
import { LastChange } from '../change/last-change';
import type { Company } from '../company';
import { DiffView } from '../diff-view';
import { fieldName } from '../field-name';
import { LengthMeter } from '../length-meter';
import { VerdictBadge } from '../verdict-badge';
import { AllowForm } from './allow-form';
import { NoteForm } from './note-form';
import { fieldAddress } from './field-address';
import styles from './place-detail.module.css';
import { SeenHistory } from './seen-history';

interface PlaceDetailProps {
  readonly company: Company;
  readonly account: Account;
  readonly audit: FieldAudit;
  /** Asks to change it by the network's API. */
  readonly onChange: () => void;
  readonly onClose: () => void;
}

/** One field of one place: what it shows and should show, since when, and what the person says about it. */
export function PlaceDetail({ company, account, audit, onChange, onClose }: PlaceDetailProps) {
  const { field, verdict, want, seen } = audit;
  const { openTab } = useStudioPorts();
  const toast = useToast();
  const { run, busy } = useAsk();
  const isPicture = field === 'avatar' || field === 'cover';
  const network = company.specs.get(account.platform)?.name ?? account.platform;
  const placed = company.profiles.get(account.platform)?.fields.find((one) => one.field === field);
  const mayChange = isByApi(account) && placed !== undefined && isChangeable({ field: placed, audit });
  const wanted = want?.lines.join('\n') ?? '';
  const note = async (lines: readonly string[]): Promise<void> => {
    const input = { accountId: account.id, field, lines: [...lines] };
    if ((await run('observation.note', input)) !== undefined) toast(i18n.t('companyPage.detail.noted'));
  };
  const read = async (): Promise<void> => {
    if (await run('profile.read', { accountId: account.id })) toast(i18n.t('companyPanel.readAgain'));
  };
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(wanted);
    toast(i18n.t('ui.copied'));
  };
  return (
    <Dialog
      title={i18n.t('companyPage.places.cell', { field: fieldName(field), network })}
      onClose={onClose}
      actions={
        <>
          {want && !isPicture && (
            <Button icon={<Copy aria-hidden="true" />} onClick={() => void copy()}>
              {i18n.t('companyPage.detail.copy')}
            </Button>
          )}
          <Button
            variant={mayChange ? 'plain' : 'primary'}
            icon={<ExternalLink aria-hidden="true" />}
            onClick={() => void openTab(fieldAddress(account, company.profiles.get(account.platform), field))}
          >
            {i18n.t('companyPage.detail.open')}
          </Button>
          {mayChange && (
            <Button variant="primary" icon={<PencilLine aria-hidden="true" />} onClick={onChange}>
              {i18n.t('companyPanel.act.change')}
            </Button>
          )}
        </>
      }
    >
      <p className={styles.facts}>
        <VerdictBadge verdict={verdict} max={want?.max ?? null} />
        <span dir="auto">{shownHandle(account.handle)}</span>
        {seen && (
          <span>{i18n.t('companyPage.places.seen', { when: ago(seen.lastSeenAt, company.now) })}</span>
        )}
        {isByApi(account) && (
          <Button
            variant="quiet"
            icon={<RefreshCw aria-hidden="true" />}
            busy={busy}
            onClick={() => void read()}
          >
            {i18n.t('companyPanel.readNow')}
          </Button>
        )}
      </p>
      {verdict.kind === 'differs' ? (
        <DiffView parts={verdict.parts} />
      ) : (
        <dl className={styles.values}>
          {seen && !isPicture && (
            <>
              <dt>{i18n.t('company.here')}</dt>
              <dd dir="auto">{seen.lines.join('\n') || i18n.t('companyPage.detail.nothing')}</dd>
            </>
          )}
          {want && (
            <>
              <dt>{i18n.t('company.record')}</dt>
              <dd dir="auto">
                {isPicture && want.lines[0] ? (
                  <AssetImage assetId={want.lines[0]} alt={fieldName(field)} className={styles.picture} />
                ) : (
                  wanted
                )}
              </dd>
            </>
          )}
        </dl>
      )}
      {want?.length != null && want.max !== null && (
        <p className={styles.facts}>
          <LengthMeter length={want.length} max={want.max} />
          {want.wording !== 'whole' &&
            i18n.t(`companyPage.detail.wording.${want.wording === 'shorter' ? 'shorter' : 'none'}`)}
        </p>
      )}
      {!want && <p className={styles.hint}>{i18n.t('companyPage.detail.noFact')}</p>}
      {want && verdict.kind !== 'right' && (
        <div>
          <Button icon={<Check aria-hidden="true" />} busy={busy} onClick={() => void note(want.lines)}>
            {i18n.t(isPicture ? 'companyPage.detail.isPicture' : 'companyPage.detail.isRight')}
          </Button>
        </div>
      )}
      {isByApi(account) && <LastChange account={account} network={network} now={company.now} />}
      <AllowForm account={account} field={field} verdict={verdict} />
      {!isPicture && <NoteForm initial={seen?.lines ?? []} onNote={note} />}
      <SeenHistory account={account} field={field} />
    </Dialog>
  );
}
