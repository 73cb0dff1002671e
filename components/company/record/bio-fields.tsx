import { Plus, Trash2 } from 'lucide-react';
import { i18n } from '#i18n';
import { PlatformToggles } from '@/components/templates/platform-toggles';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import type { Bio } from '@/lib/domain/company';
import { bioUsers } from './bio-users';
import { FieldMeters } from './field-meters';
import { fieldRooms } from './field-rooms';
import { troubleText, type RecordParts } from './record-parts';
import styles from './record.module.css';

/** Wordings of what the company says of itself; each shows how much room it takes where, and where it is the one that is used. */
export function BioFields(parts: RecordParts) {
  const { draft, onChange, accounts, profiles, specs } = parts;
  const set = (bios: readonly Bio[]): void => onChange({ bios });
  const users = bioUsers(draft.bios, accounts, profiles);
  return (
    <div className={styles.bios}>
      {draft.bios.map((bio, index) => (
        <BioField
          key={bio.id}
          {...parts}
          bio={bio}
          index={index}
          usedAt={users.get(bio.id) ?? new Set()}
          onEdit={(part) =>
            set(draft.bios.map((other) => (other.id === bio.id ? { ...bio, ...part } : other)))
          }
          onRemove={() => set(draft.bios.filter(({ id }) => id !== bio.id))}
        />
      ))}
      {specs.size > 0 && (
        <div>
          <Button
            icon={<Plus aria-hidden="true" />}
            onClick={() =>
              set([...draft.bios, { id: crypto.randomUUID(), text: '', lang: '', platforms: [] }])
            }
          >
            {i18n.t(draft.bios.length === 0 ? 'companyPage.bio.addFirst' : 'companyPage.bio.add')}
          </Button>
        </div>
      )}
    </div>
  );
}

interface BioFieldProps extends RecordParts {
  readonly bio: Bio;
  readonly index: number;
  readonly usedAt: ReadonlySet<string>;
  readonly onEdit: (part: Partial<Bio>) => void;
  readonly onRemove: () => void;
}

function BioField({ bio, index, usedAt, onEdit, onRemove, troubles, profiles, specs }: BioFieldProps) {
  const shown = profiles.filter(
    ({ platform }) => bio.platforms.length === 0 || bio.platforms.includes(platform),
  );
  const choices = [...specs.values()].filter(
    ({ id }) => bio.platforms.includes(id) || profiles.some(({ platform }) => platform === id),
  );
  return (
    <div className={styles.bio}>
      <div className={styles.bioHead}>
        <Field
          label={i18n.t('companyPage.bio.wording', { number: index + 1 })}
          error={troubleText(troubles, `bios.${bio.id}`)}
        >
          {(control) => (
            <TextArea
              {...control}
              rows={2}
              maxLength={10_000}
              lang={bio.lang || undefined}
              value={bio.text}
              onChange={(event) => onEdit({ text: event.target.value })}
            />
          )}
        </Field>
        <IconButton
          label={i18n.t('companyPage.bio.remove', { number: index + 1 })}
          icon={<Trash2 />}
          onClick={onRemove}
        />
      </div>
      {bio.text.trim() !== '' && (
        <FieldMeters rooms={fieldRooms('bio', bio.text.trim(), shown, specs)} usedAt={usedAt} />
      )}
      <div className={styles.bioFor}>
        <Field label={i18n.t('companyPage.bio.lang')}>
          {(control) => (
            <TextInput
              {...control}
              autoComplete="off"
              spellCheck={false}
              maxLength={35}
              placeholder={i18n.t('companyPage.bio.anyLang')}
              value={bio.lang}
              onChange={(event) => onEdit({ lang: event.target.value })}
            />
          )}
        </Field>
        {choices.length > 1 && (
          <PlatformToggles
            label={i18n.t('companyPage.bio.platforms')}
            hint={i18n.t('companyPage.bio.platformsHint')}
            specs={choices}
            chosen={bio.platforms}
            onChange={(platforms) => onEdit({ platforms })}
          />
        )}
      </div>
    </div>
  );
}
