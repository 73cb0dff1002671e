import { useId, useMemo, useState, type KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import { useNow } from '@/components/studio/use-now';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import { zoneCity } from '@/lib/schedule/zone-city';
import { searchZones, zoneChoices } from './zone-search';
import styles from './zone-field.module.css';

interface ZoneFieldProps {
  /** IANA name. */
  readonly value: string;
  readonly onChange: (zone: string) => void;
}

const SHOWN = 50;

/** A time zone, found by typing a city. A combobox: down opens, arrows choose, Enter takes, Escape leaves it as it was. */
export function ZoneField({ value, onChange }: ZoneFieldProps) {
  const now = useNow();
  const choices = useMemo(() => zoneChoices(), []);
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const listId = useId();
  const found = typed === null ? [] : searchZones(choices, typed, SHOWN);
  const isOpen = typed !== null;
  const time = (zone: string): string =>
    new Intl.DateTimeFormat(navigator.language, {
      hour: 'numeric',
      minute: '2-digit',
      weekday: 'short',
      timeZone: zone,
    }).format(now);

  const take = (zone: string): void => {
    onChange(zone);
    setTyped(null);
  };
  const search = (text: string): void => {
    setTyped(text);
    setAt(0);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isOpen) {
      if (event.key !== 'ArrowDown') return;
      search('');
    } else if (event.key === 'ArrowDown') setAt(Math.min(at + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Escape') setTyped(null);
    else if (event.key === 'Enter') {
      const choice = found[at];
      if (choice) take(choice.zone);
    } else return;
    event.preventDefault();
  };

  return (
    <div className={styles.root} onBlur={() => setTyped(null)}>
      <Field
        label={i18n.t('accounts.client.zone')}
        hint={`${i18n.t('accounts.client.zoneHint')} ${i18n.t('accounts.client.zoneNow', { time: time(value) })}`}
      >
        {(control) => (
          <TextInput
            {...control}
            role="combobox"
            aria-expanded={isOpen}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={isOpen && found[at] ? `${listId}-${at}` : undefined}
            autoComplete="off"
            spellCheck={false}
            placeholder={i18n.t('accounts.client.zoneSearch')}
            value={typed ?? `${zoneCity(value)} · ${value}`}
            onFocus={(event) => event.target.select()}
            onChange={(event) => search(event.target.value)}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      {isOpen && (
        <ul id={listId} role="listbox" aria-label={i18n.t('accounts.client.zone')} className={styles.list}>
          {found.map(({ zone, city }, index) => (
            <li
              key={zone}
              id={`${listId}-${index}`}
              ref={(element) => {
                if (index === at) element?.scrollIntoView({ block: 'nearest' });
              }}
              role="option"
              aria-selected={index === at}
              className={styles.option}
              onPointerDown={(event) => {
                event.preventDefault();
                take(zone);
              }}
            >
              <b>{city}</b>
              <span>{zone}</span>
              <span className={styles.time}>{time(zone)}</span>
            </li>
          ))}
          {found.length === 0 && (
            <li role="option" aria-selected="false" aria-disabled="true" className={styles.option}>
              {i18n.t('accounts.client.zoneNone')}
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
