import { useId, useState, type FormEvent } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import type { Account } from '@/lib/domain/account';
import type { Client } from '@/lib/domain/client';
import type { Slot, Weekday } from '@/lib/domain/slot';
import { DayToggles } from './day-toggles';
import { newSlots, parseTimes } from './slot-grid';
import styles from './slots-editor.module.css';
import { useSlotActs } from './use-slot-acts';

interface AddSlotsProps {
  readonly account: Account;
  readonly client: Client;
  readonly slots: readonly Slot[];
}

const WORKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5];

/** Several days at several times, at once. */
export function AddSlots({ account, client, slots }: AddSlotsProps) {
  const { add, busy } = useSlotActs();
  const listId = useId();
  const [days, setDays] = useState<readonly Weekday[]>(WORKDAYS);
  const [text, setText] = useState('');
  const [category, setCategory] = useState('');
  const [isTried, setTried] = useState(false);
  const times = parseTimes(text);
  const here = slots.filter(({ zone }) => zone === client.zone);
  const fresh = newSlots(days, times ?? [], here);
  const categories = [
    ...new Set(slots.flatMap((slot) => (slot.category === null ? [] : [slot.category]))),
  ].sort();
  const isWrong = times === null || (isTried && times.length === 0);

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (fresh.length === 0) return;
    const common = {
      accountId: account.id,
      zone: client.zone,
      category: category.trim() || null,
      pausedAt: null,
    };
    await add(fresh.map((slot) => ({ ...slot, ...common, id: crypto.randomUUID() })));
    setText('');
    setTried(false);
  };

  return (
    <details className={styles.add} open={slots.length === 0 || undefined}>
      <summary className={styles.summary}>{i18n.t('accounts.slots.add')}</summary>
      <form className={styles.form} onSubmit={(event) => void save(event)} noValidate>
        <DayToggles value={days} onChange={setDays} isMissing={isTried && days.length === 0} />
        <div className={styles.pair}>
          <Field
            label={i18n.t('accounts.slots.times')}
            hint={i18n.t('accounts.slots.timesHint')}
            error={isWrong && i18n.t('accounts.slots.timesWrong')}
          >
            {(control) => (
              <TextInput
                {...control}
                dir="ltr"
                autoComplete="off"
                value={text}
                onChange={(event) => setText(event.target.value)}
              />
            )}
          </Field>
          <Field label={i18n.t('accounts.slots.category')} hint={i18n.t('accounts.slots.categoryHint')}>
            {(control) => (
              <TextInput
                {...control}
                list={listId}
                autoComplete="off"
                value={category}
                onChange={(event) => setCategory(event.target.value)}
              />
            )}
          </Field>
          <datalist id={listId}>
            {categories.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </div>
        <div className={styles.row}>
          <Button type="submit" busy={busy}>
            {fresh.length === 0 ? i18n.t('accounts.slots.add') : i18n.t('accounts.slots.save', fresh.length)}
          </Button>
          <span role="status" className={styles.hint}>
            {times !== null &&
              times.length > 0 &&
              days.length > 0 &&
              fresh.length === 0 &&
              i18n.t('accounts.slots.nothingNew')}
          </span>
        </div>
      </form>
    </details>
  );
}
