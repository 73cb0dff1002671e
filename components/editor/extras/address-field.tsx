import { Check } from 'lucide-react';
import { i18n } from '#i18n';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import type { PlatformSpec } from '@/lib/domain/platform';
import styles from './address-field.module.css';

interface AddressFieldProps {
  readonly what: 'reply' | 'quote';
  readonly value: string;
  readonly specs: readonly PlatformSpec[];
  readonly autoFocus: boolean;
  readonly onChange: (address: string) => void;
}

/** Takes the address of a post, and says which network's and whose it is understood to be. */
export function AddressField({ what, value, specs, autoFocus, onChange }: AddressFieldProps) {
  const able = specs.filter(({ features }) => features[what]);
  const address = value.trim();
  const understood = able.flatMap(({ name, postAddress }) => {
    const match = postAddress?.pattern.exec(address);
    return match ? [{ network: name, author: match.groups?.['author'] ?? '' }] : [];
  });
  // An address that says whose post it is belongs to that network; others would take any address and ask their server.
  const named = understood.filter(({ author }) => author !== '');
  const shown = named.length > 0 ? named : understood;
  return (
    <Field
      label={i18n.t(`editor.extras.${what}.label`)}
      hint={
        shown.length === 0 ? (
          i18n.t('editor.extras.addressHint')
        ) : (
          <span className={styles.understood}>
            <Check aria-hidden="true" />
            {shown.map(({ network, author }) => (
              <span key={network} dir="auto">
                {author === ''
                  ? i18n.t('editor.extras.understood', { network })
                  : i18n.t('editor.extras.understoodBy', { network, author: author.replace(/^@/, '') })}
              </span>
            ))}
          </span>
        )
      }
    >
      {(control) => (
        <TextInput
          {...control}
          type="url"
          inputMode="url"
          autoFocus={autoFocus}
          placeholder={able.find(({ postAddress }) => postAddress)?.postAddress?.example}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
