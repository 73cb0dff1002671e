import { Plus, X } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import { Select } from '@/components/ui/select';
import { Switch } from '@/components/ui/switch';
import { TextInput } from '@/components/ui/text-input';
import type { PlatformSpec } from '@/lib/domain/platform';
import type { Poll } from '@/lib/domain/post';
import { pollLengths } from './poll-lengths';
import styles from './poll-field.module.css';

const DAY_S = 86_400;
const EMPTY: Poll = { options: ['', ''], multiple: false, seconds: DAY_S };

interface PollFieldProps {
  readonly poll: Poll | undefined;
  readonly specs: readonly PlatformSpec[];
  readonly autoFocus: boolean;
  readonly onChange: (poll: Poll) => void;
}

/** The answers of a poll, whether several may be chosen, and how long it runs. */
export function PollField({ poll = EMPTY, specs, autoFocus, onChange }: PollFieldProps) {
  const limits = specs.flatMap(({ poll: limit }) => limit ?? []);
  const most = Math.max(2, ...limits.map(({ options }) => options.max));
  const { options } = poll;
  const put = (at: number, option: string): void =>
    onChange({ ...poll, options: options.map((other, index) => (index === at ? option : other)) });
  return (
    <>
      <ol className={styles.options}>
        {options.map((option, index) => (
          <li key={index} className={styles.option}>
            <TextInput
              aria-label={i18n.t('editor.extras.poll.option', { number: index + 1 })}
              placeholder={i18n.t('editor.extras.poll.option', { number: index + 1 })}
              autoFocus={autoFocus && index === 0}
              value={option}
              onChange={(event) => put(index, event.target.value)}
            />
            {options.length > 2 && (
              <IconButton
                label={i18n.t('editor.extras.poll.removeOption', { number: index + 1 })}
                icon={<X />}
                onClick={() => onChange({ ...poll, options: options.filter((_, at) => at !== index) })}
              />
            )}
          </li>
        ))}
      </ol>
      <div className={styles.foot}>
        {options.length < most && (
          <Button
            variant="quiet"
            icon={<Plus aria-hidden="true" />}
            onClick={() => onChange({ ...poll, options: [...options, ''] })}
          >
            {i18n.t('editor.extras.poll.addOption')}
          </Button>
        )}
        <Switch
          label={i18n.t('editor.extras.poll.multiple')}
          checked={poll.multiple}
          onChange={(multiple) => onChange({ ...poll, multiple })}
        />
      </div>
      <Field label={i18n.t('editor.extras.poll.length')}>
        {(control) => (
          <Select
            {...control}
            className={styles.length}
            value={String(poll.seconds)}
            options={pollLengths(limits, poll.seconds)}
            onChange={(event) => onChange({ ...poll, seconds: Number(event.target.value) })}
          />
        )}
      </Field>
    </>
  );
}
