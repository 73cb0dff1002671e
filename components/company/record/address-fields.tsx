import { useMemo } from 'react';
import { i18n } from '#i18n';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { countries } from '@/lib/company/countries';
import type { PostalAddress } from '@/lib/domain/company';
import { countryName } from '@/lib/company/country-name';
import { troubleText, type RecordParts } from './record-parts';
import styles from './record.module.css';

/** The postal address, part by part: places write it in their own order. */
export function AddressFields({ draft: { address }, onChange, troubles }: RecordParts) {
  const choices = useMemo(
    () => [
      { value: '', label: i18n.t('companyPage.address.noCountry') },
      ...countries()
        .map((value) => ({ value, label: countryName(value, navigator.language) }))
        .sort((a, b) => a.label.localeCompare(b.label)),
    ],
    [],
  );
  const set = (part: Partial<PostalAddress>): void => onChange({ address: { ...address, ...part } });
  const line = (key: 'postalCode' | 'city' | 'region') => (
    <Field label={i18n.t(`companyPage.address.${key}`)}>
      {(control) => (
        <TextInput
          {...control}
          autoComplete="off"
          maxLength={200}
          value={address[key]}
          onChange={(event) => set({ [key]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <>
      <Field label={i18n.t('companyPage.address.street')}>
        {(control) => (
          <TextArea
            {...control}
            rows={1}
            maxLength={500}
            value={address.street}
            onChange={(event) => set({ street: event.target.value })}
          />
        )}
      </Field>
      <div className={styles.pair}>
        {line('postalCode')}
        {line('city')}
        {line('region')}
        <Field
          label={i18n.t('companyPage.address.country')}
          hint={i18n.t('companyPage.hint.country')}
          error={troubleText(troubles, 'address.country')}
        >
          {(control) => (
            <Select
              {...control}
              value={address.country}
              options={choices}
              onChange={(event) => set({ country: event.target.value })}
            />
          )}
        </Field>
      </div>
    </>
  );
}
