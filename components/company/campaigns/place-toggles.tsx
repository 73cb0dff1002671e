import { Check, Plus } from 'lucide-react';
import { i18n } from '#i18n';
import { shownHandle } from '@/components/accounts/shown-handle';
import type { Company } from '../company';
import styles from '@/components/ui/toggles.module.css';

interface PlaceTogglesProps {
  readonly company: Company;
  /** Ids of accounts; none is all. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Whose places are meant. */
export const PlaceToggles = ({ company: { accounts, specs }, chosen, onChange }: PlaceTogglesProps) => (
  <div role="group" aria-label={i18n.t('companyPage.campaign.places')} className={styles.group}>
    <span className={styles.label}>{i18n.t('companyPage.campaign.places')}</span>
    <div className={styles.list}>
      {accounts.map(({ id, platform, handle }) => {
        const isChosen = chosen.includes(id);
        return (
          <button
            key={id}
            type="button"
            aria-pressed={isChosen}
            className={styles.toggle}
            onClick={() => onChange(isChosen ? chosen.filter((other) => other !== id) : [...chosen, id])}
          >
            {isChosen ? <Check aria-hidden="true" /> : <Plus aria-hidden="true" />}
            {specs.get(platform)?.name ?? platform}
            <span dir="auto">{shownHandle(handle)}</span>
          </button>
        );
      })}
    </div>
    {chosen.length === 0 && <p className={styles.hint}>{i18n.t('companyPage.campaign.allPlaces')}</p>}
  </div>
);
