import { Shuffle, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { useStudioPorts } from '@/components/ports/studio-ports';
import { Button } from '@/components/ui/button';
import { clientStyle } from '@/components/ui/client-style';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import type { Client } from '@/lib/domain/client';
import type { PlatformSpec } from '@/lib/domain/platform';
import type { FindTemplate } from '@/lib/templates/expand-templates';
import { FilledText } from './filled-text';
import { missingText } from './missing-text';
import { MyNameField } from './my-name-field';
import { ReplyRooms } from './reply-rooms';
import { SampleBubble } from './sample-bubble';
import { SAMPLE_COMMENTS } from './sample-comments';
import type { TemplateDraft } from './template-draft';
import styles from './template-preview.module.css';
import { tryTemplate } from './try-template';

interface TemplatePreviewProps {
  readonly draft: TemplateDraft;
  /** Whose reply it is in the preview; null where there is no client yet. */
  readonly client: Client | null;
  /** Of whom one can be chosen: more than one only for a template that is for all. */
  readonly clients: readonly Client[];
  readonly onClient: (id: string) => void;
  /** Where it is for. */
  readonly specs: readonly PlatformSpec[];
  readonly find: FindTemplate;
  readonly me: string;
}

/** The template as it would answer sample comments: filled in, counted, with the client's banned words said. */
export function TemplatePreview({ draft, client, clients, onClient, specs, find, me }: TemplatePreviewProps) {
  const { now } = useStudioPorts();
  const [at, setAt] = useState(0);
  const [variation, setVariation] = useState(0);
  const [inputs, setInputs] = useState<Readonly<Record<string, string>>>({});
  const sample = SAMPLE_COMMENTS[at] ?? SAMPLE_COMMENTS[0];
  const trial = { sample, client, me, find, inputs, variation, now: now() };
  const { reply, wordings, names } = tryTemplate(draft, trial);
  return (
    <section
      aria-label={i18n.t('templates.preview')}
      className={styles.preview}
      style={client ? clientStyle(client.color) : undefined}
    >
      <header className={styles.head}>
        <h2>{i18n.t('templates.preview')}</h2>
        {clients.length > 1 && (
          <Select
            className={styles.client}
            aria-label={i18n.t('templates.previewFor')}
            value={client?.id ?? ''}
            onChange={(event) => onClient(event.target.value)}
            options={clients.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </header>
      <SampleBubble at={at} onAt={setAt} />
      <div className={styles.reply}>
        {names.has('me.name') && me === '' && <MyNameField />}
        {reply.asks.map(({ name }) => (
          <Field key={name} label={name}>
            {(control) => (
              <TextInput
                {...control}
                value={inputs[name] ?? reply.asks.find((ask) => ask.name === name)?.value ?? ''}
                onChange={(event) => setInputs({ ...inputs, [name]: event.target.value })}
              />
            )}
          </Field>
        ))}
        {reply.text.trim() === '' ? (
          <p className={styles.nothing}>{i18n.t('templates.previewEmpty')}</p>
        ) : (
          <FilledText {...reply} />
        )}
        <div className={styles.notes} role="status">
          {reply.missing.length > 0 && <Note>{missingText(reply.missing)}</Note>}
          {reply.banned.length > 0 && client && (
            <Note>
              {i18n.t('templates.banned', {
                client: client.name,
                words: new Intl.ListFormat(navigator.language).format(reply.banned),
              })}
            </Note>
          )}
        </div>
        {wordings > 1 && (
          <div className={styles.wordings}>
            <Button icon={<Shuffle aria-hidden="true" />} onClick={() => setVariation(variation + 1)}>
              {i18n.t('templates.otherWording')}
            </Button>
            <span className={styles.nothing}>
              {i18n.t('templates.wordings', wordings, [
                new Intl.NumberFormat(navigator.language).format(wordings),
              ])}
            </span>
          </div>
        )}
        <ReplyRooms text={reply.text} specs={specs} />
      </div>
    </section>
  );
}

const Note = ({ children }: { readonly children: string }) => (
  <p className={styles.note}>
    <TriangleAlert aria-hidden="true" />
    <span>{children}</span>
  </p>
);
