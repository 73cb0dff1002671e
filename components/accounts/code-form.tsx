import { useState, type FormEvent, type ReactNode } from 'react';
import { ExternalLink } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import styles from './steps.module.css';

interface CodeFormProps {
  /** Whether the network's page was opened, so that there is a code to come. */
  readonly hasPage: boolean;
  readonly busy: boolean;
  /** What went wrong, to be shown above the buttons. */
  readonly failure: ReactNode;
  readonly onOpenPage: () => void;
  readonly onCode: (code: string) => void;
}

/** Signing in by hand: open the network's page, say yes there, bring the code back. */
export function CodeForm({ hasPage, busy, failure, onOpenPage, onCode }: CodeFormProps) {
  const [code, setCode] = useState('');
  const [isTried, setTried] = useState(false);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (code.trim() !== '') onCode(code.trim());
  };

  return (
    <form className={styles.step} onSubmit={submit} noValidate>
      <div>
        <Button
          variant={hasPage ? 'plain' : 'primary'}
          icon={<ExternalLink aria-hidden="true" />}
          autoFocus
          busy={busy && !hasPage}
          onClick={onOpenPage}
        >
          {i18n.t(hasPage ? 'accounts.openPageAgain' : 'accounts.allowAndOpenPage')}
        </Button>
      </div>
      {hasPage && (
        <Field
          label={i18n.t('accounts.code')}
          hint={i18n.t('accounts.codeHint')}
          error={isTried && code.trim() === '' && i18n.t('accounts.codeMissing')}
        >
          {(control) => (
            <TextInput
              {...control}
              autoFocus
              autoComplete="off"
              spellCheck={false}
              dir="ltr"
              value={code}
              onChange={(event) => setCode(event.target.value)}
            />
          )}
        </Field>
      )}
      {failure}
      {hasPage && (
        <div className={styles.actions}>
          <Button variant="primary" type="submit" busy={busy}>
            {busy ? i18n.t('accounts.connecting') : i18n.t('accounts.connectWithCode')}
          </Button>
        </div>
      )}
    </form>
  );
}
