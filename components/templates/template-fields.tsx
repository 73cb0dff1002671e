import { useId, useRef } from 'react';
import { i18n } from '#i18n';
import { TagsField } from '@/components/editor/tags-field';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import type { Client } from '@/lib/domain/client';
import type { PlatformSpec } from '@/lib/domain/platform';
import type { TemplateFault } from '@/lib/templates/template-part';
import { BodyField } from './body-field';
import { FaultList } from './fault-list';
import { PlatformToggles } from './platform-toggles';
import { ShortcutField } from './shortcut-field';
import type { ShortcutTrouble } from './shortcut-trouble';
import { titleOf, type TemplateDraft } from './template-draft';
import styles from './template-fields.module.css';
import { VariableMenu } from './variable-menu';
import { writeInto } from './write-into';

interface TemplateFieldsProps {
  readonly draft: TemplateDraft;
  readonly onChange: (patch: Partial<TemplateDraft>) => void;
  readonly faults: readonly TemplateFault[];
  readonly shortcutTrouble: ShortcutTrouble | null;
  readonly clients: readonly Client[];
  /** Platforms that can be replied on. */
  readonly specs: readonly PlatformSpec[];
  /** Begins with the focus in the title. */
  readonly isNew: boolean;
}

/** Everything that is written of a template. */
export function TemplateFields({
  draft,
  onChange,
  faults,
  shortcutTrouble,
  clients,
  specs,
  isNew,
}: TemplateFieldsProps) {
  const faultsId = useId();
  const text = useRef<HTMLTextAreaElement>(null);
  const select = ({ from, to }: TemplateFault): void => {
    text.current?.focus();
    text.current?.setSelectionRange(from, to);
  };
  const repair = ({ from, to, name }: TemplateFault, near: string): void => {
    const written = draft.body.slice(from, to);
    if (text.current) writeInto(text.current, [from, to], written.replace(name, near));
  };
  return (
    <div className={styles.fields}>
      <div className={styles.names}>
        <Field label={i18n.t('templates.title')}>
          {(control) => (
            <TextInput
              {...control}
              autoFocus={isNew}
              placeholder={titleOf(draft.body) || i18n.t('templates.titleHint')}
              value={draft.title}
              onChange={(event) => onChange({ title: event.target.value })}
            />
          )}
        </Field>
        <ShortcutField
          shortcut={draft.shortcut}
          trouble={shortcutTrouble}
          onChange={(shortcut) => onChange({ shortcut })}
        />
      </div>
      <BodyField
        ref={text}
        body={draft.body}
        faults={faults}
        faultsId={faultsId}
        onChange={(body) => onChange({ body })}
      />
      <FaultList id={faultsId} faults={faults} onShow={select} onRepair={repair} />
      <VariableMenu
        onInsert={({ code, select: part }) => {
          const field = text.current;
          if (field) writeInto(field, [field.selectionStart, field.selectionEnd], code, part);
        }}
      />
      <div className={styles.facts}>
        <Field label={i18n.t('templates.client')}>
          {(control) => (
            <Select
              {...control}
              value={draft.clientId ?? ''}
              onChange={(event) => onChange({ clientId: event.target.value || null })}
              options={[
                { value: '', label: i18n.t('templates.forAll') },
                ...clients.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          )}
        </Field>
        <TagsField tags={draft.tags} onChange={(tags) => onChange({ tags })} />
      </div>
      <PlatformToggles
        specs={specs}
        chosen={draft.platforms}
        onChange={(platforms) => onChange({ platforms })}
      />
    </div>
  );
}
