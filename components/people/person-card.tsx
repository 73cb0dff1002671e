import { ChevronRight, UserRoundX } from 'lucide-react';
import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { formatDay } from '@/components/library/format-day';
import { useStudioPorts } from '@/components/ports/studio-ports';
import type { Directory } from '@/components/studio/use-directory';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import type { RememberedPerson } from '@/lib/db/reads/people-found';
import { AnswerLine } from './answer-line';
import styles from './person-card.module.css';
import { personName } from './person-name';

interface PersonCardProps {
  readonly person: RememberedPerson;
  readonly directory: Directory;
  /** Epoch ms. */
  readonly now: number;
  readonly onForget: () => void;
}

/** One person: who, where, how often they were answered and for whom; a click shows each answer. */
export function PersonCard({ person, directory, now, onForget }: PersonCardProps) {
  const { specs } = useStudioPorts();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { answers } = person;
  const [last] = answers;
  const { name, handle } = personName(person);
  const clientIds = [...new Set(answers.map(({ clientId }) => clientId))];
  return (
    <article className={styles.card} aria-labelledby={`${id}-name`}>
      <div className={styles.head}>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={`${id}-answers`}
          className={styles.open}
          onClick={() => setOpen(!isOpen)}
        >
          <ChevronRight aria-hidden="true" className={styles.chevron} />
          <span id={`${id}-name`} className={styles.who}>
            <b dir="auto">{name}</b>
            {handle !== null && <span className={styles.handle} dir="ltr">{`@${handle}`}</span>}
          </span>
          <span className={styles.facts}>
            {specs.get(last.platform)?.name ?? last.platform}
            {' · '}
            {i18n.t('people.answers', answers.length, [
              new Intl.NumberFormat(navigator.language).format(answers.length),
              formatDay(last.at, now),
            ])}
          </span>
        </button>
        <span className={styles.clients}>
          {clientIds.map((clientId) => {
            const client = directory.clients.get(clientId);
            return (
              client && (
                <Chip key={clientId} color={client.color}>
                  {client.name}
                </Chip>
              )
            );
          })}
        </span>
        <Button variant="quiet" icon={<UserRoundX aria-hidden="true" />} onClick={onForget}>
          {i18n.t('people.forget')}
        </Button>
      </div>
      {isOpen && (
        <ol id={`${id}-answers`} className={styles.answers}>
          {answers.map((answer) => (
            <AnswerLine
              key={answer.id}
              answer={answer}
              client={directory.clients.get(answer.clientId) ?? null}
              now={now}
            />
          ))}
        </ol>
      )}
    </article>
  );
}
