import { i18n } from '#i18n';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import type { RecordParts } from './record-parts';
import styles from './record.module.css';

/** The handle each platform should show. */
export function HandleFields({ draft: { handles }, onChange, profiles, specs }: RecordParts) {
  const platforms = [...new Set([...profiles.map(({ platform }) => platform), ...Object.keys(handles)])];
  if (platforms.length === 0) return <p className={styles.hint}>{i18n.t('companyPage.noAccounts')}</p>;
  return (
    <div className={styles.pair}>
      {platforms.map((platform) => (
        <Field key={platform} label={specs.get(platform)?.name ?? platform}>
          {(control) => (
            <TextInput
              {...control}
              autoComplete="off"
              spellCheck={false}
              maxLength={200}
              placeholder={i18n.t('companyPage.handleAsIs')}
              value={handles[platform] ?? ''}
              onChange={(event) => onChange({ handles: { ...handles, [platform]: event.target.value } })}
            />
          )}
        </Field>
      ))}
    </div>
  );
}
