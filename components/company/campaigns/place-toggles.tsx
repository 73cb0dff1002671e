import { useState } from 'react';
import { i18n } from '#i18n';
import { shownHandle } from '@/components/accounts/shown-handle';
import { SearchBox } from '@/components/ui/search-box';
import { Toggle } from '@/components/ui/toggle';
import styles from '@/components/ui/toggles.module.css';
import type { Account } from '@/lib/domain/account';
import type { Company } from '../company';

interface PlaceTogglesProps {
  readonly company: Company;
  /** Ids of accounts; none is all. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** So many are shown; where there are more, they are searched. */
const SHOWN = 24;

/** Whose places are meant. */
export function PlaceToggles({ company: { accounts, specs }, chosen, onChange }: PlaceTogglesProps) {
  const [text, setText] = useState('');
  const nameOf = ({ platform, handle }: Account): string =>
    `${specs.get(platform)?.name ?? platform} ${shownHandle(handle)}`;
  const wanted = text.trim().toLocaleLowerCase();
  const found = accounts.filter((account) => nameOf(account).toLocaleLowerCase().includes(wanted));
  const isMany = accounts.length > SHOWN;
  const shown = isMany
    ? accounts
        .filter(({ id }) => chosen.includes(id))
        .concat(found.filter(({ id }) => !chosen.includes(id)).slice(0, SHOWN))
    : accounts;
  const hidden = isMany ? found.filter((account) => !shown.includes(account)).length : 0;
  return (
    <div role="group" aria-label={i18n.t('companyPage.campaign.places')} className={styles.group}>
      <span className={styles.label}>{i18n.t('companyPage.campaign.places')}</span>
      {isMany && (
        <SearchBox
          label={i18n.t('companyPage.campaign.findPlace')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      <div className={styles.list}>
        {shown.map((account) => {
          const { id, platform, handle } = account;
          const isChosen = chosen.includes(id);
          const press = (): void =>
            onChange(isChosen ? chosen.filter((other) => other !== id) : [...chosen, id]);
          return (
            <Toggle key={id} isChosen={isChosen} onPress={press}>
              {specs.get(platform)?.name ?? platform}
              <span dir="auto">{shownHandle(handle)}</span>
            </Toggle>
          );
        })}
      </div>
      {hidden > 0 && <p className={styles.hint}>{i18n.t('companyPage.campaign.morePlaces', hidden)}</p>}
      {chosen.length === 0 && <p className={styles.hint}>{i18n.t('companyPage.campaign.allPlaces')}</p>}
    </div>
  );
}
