import { CalendarClock, Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { useAsk } from '@/components/studio/use-ask';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { useToast } from '@/components/ui/toast-region';
import { routineDays } from '@/lib/company/routine-days';
import type { Routine } from '@/lib/domain/campaign';
import type { RoutineInput } from '@/lib/messaging/company-protocol';
import type { Company } from '../company';
import { dayText } from '../day-text';
import styles from './campaigns.module.css';
import { everyText } from './every-text';
import { RoutineDialog } from './routine-dialog';
import { blankRoutine, ROUTINE_TEMPLATES } from './routine-templates';

/** Checks that come again: the pinned post each month, the bio each quarter. */
export function Routines({ company }: { readonly company: Company }) {
  const { routines, client, today } = company;
  const { run } = useAsk();
  const toast = useToast();
  const [edited, setEdited] = useState<RoutineInput | null>(null);
  const remove = async (id: string): Promise<void> => {
    if ((await run('routine.remove', { id })) === undefined) return;
    toast(i18n.t('companyPage.routine.removed'), () => void run('routine.restore', { id }));
  };
  return (
    <section aria-labelledby="routines" className={styles.section}>
      <div className={styles.head}>
        <div>
          <h2 id="routines" className={styles.title}>
            {i18n.t('companyPage.routine.heading')}
          </h2>
          <p className={styles.quiet}>{i18n.t('companyPage.routine.hint')}</p>
        </div>
        <Button
          icon={<Plus aria-hidden="true" />}
          onClick={() => setEdited(blankRoutine(crypto.randomUUID(), client.id, today))}
        >
          {i18n.t('companyPage.routine.new')}
        </Button>
      </div>
      {routines.length === 0 && (
        <div className={styles.acts}>
          {ROUTINE_TEMPLATES.map((template) => (
            <Button
              key={template.id}
              icon={<CalendarClock aria-hidden="true" />}
              onClick={() =>
                setEdited({
                  ...blankRoutine(crypto.randomUUID(), client.id, today),
                  title: i18n.t(`companyPage.routine.template.${template.id}`),
                  every: template.every,
                  fields: template.fields,
                })
              }
            >
              {i18n.t(`companyPage.routine.template.${template.id}`)}
              {' · '}
              {everyText(template.every)}
            </Button>
          ))}
        </div>
      )}
      <ul className={styles.list}>
        {routines.map((routine) => (
          <li key={routine.id} className={styles.routine}>
            <div>
              <b>{routine.title}</b>
              <p className={styles.quiet}>
                {everyText(routine.every)}
                {' · '}
                {i18n.t('companyPage.routine.next', { day: nextDay(routine, today) })}
              </p>
            </div>
            <span>
              <IconButton
                label={i18n.t('companyPage.routine.edit', { title: routine.title })}
                icon={<Pencil />}
                onClick={() => setEdited(inputOf(routine))}
              />
              <IconButton
                label={i18n.t('companyPage.routine.remove', { title: routine.title })}
                icon={<Trash2 />}
                onClick={() => void remove(routine.id)}
              />
            </span>
          </li>
        ))}
      </ul>
      {edited && <RoutineDialog company={company} initial={edited} onClose={() => setEdited(null)} />}
    </section>
  );
}

const inputOf = ({
  id,
  clientId,
  title,
  note,
  accountIds,
  fields,
  every,
  anchor,
}: Routine): RoutineInput => ({ id, clientId, title, note, accountIds, fields, every, anchor });

/** The first occurrence after today, in words. */
function nextDay(routine: Routine, today: string): string {
  const { count, unit } = routine.every;
  const from = Temporal.PlainDate.from(routine.anchor > today ? routine.anchor : today);
  const days = routineDays(routine, from.add({ [`${unit}s`]: count, days: 1 }).toString());
  return dayText(days.find((day) => day > today) ?? routine.anchor);
}
