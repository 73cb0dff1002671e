import { useId } from 'react';
import { i18n } from '#i18n';
import { clientStyle } from '@/components/ui/client-style';
import { CLIENT_COLORS } from './client-colors';
import styles from './color-field.module.css';

interface ColorFieldProps {
  /** `#rrggbb`. */
  readonly value: string;
  readonly onChange: (color: string) => void;
}

/** A dozen colours that can be told apart, or any other. Radio buttons: arrows move, and a colour is named by its number. */
export function ColorField({ value, onChange }: ColorFieldProps) {
  const name = useId();
  const isCustom = !CLIENT_COLORS.some((color) => color === value);
  return (
    <fieldset className={styles.field}>
      <legend className={styles.legend}>{i18n.t('accounts.client.color')}</legend>
      <div className={styles.colors}>
        {CLIENT_COLORS.map((color, index) => (
          <input
            key={color}
            type="radio"
            name={name}
            aria-label={i18n.t('accounts.client.colorName', { number: index + 1 })}
            checked={color === value}
            onChange={() => onChange(color)}
            className={styles.color}
            style={clientStyle(color)}
          />
        ))}
        <label className={styles.custom}>
          <input
            type="color"
            value={value}
            data-used={isCustom || undefined}
            onChange={(event) => onChange(event.target.value)}
            className={styles.picker}
          />
          {i18n.t('accounts.client.customColor')}
        </label>
      </div>
      <p className={styles.hint}>{i18n.t('accounts.client.colorHint')}</p>
    </fieldset>
  );
}
