import { i18n } from '#i18n';
import { fieldName } from '@/components/company/field-name';
import { failureText } from '@/components/ui/failure-text';
import { useToast } from '@/components/ui/toast-region';
import type { CompanyPatch, FieldId } from '@/lib/domain/company';
import { ask } from '@/lib/messaging/client';
import type { CompanyProtocol, TaskAct } from '@/lib/messaging/company-protocol';
import { usePanelPorts } from '../panel-ports';
import type { PlaceRow } from './place-rows';

export interface PlaceActs {
  readonly copy: (row: PlaceRow) => Promise<void>;
  readonly teach: (field: FieldId) => Promise<void>;
  readonly teachSignedIn: () => Promise<void>;
  /** The person says that the place shows what is wanted. */
  readonly noteDone: (row: PlaceRow) => Promise<void>;
  /** Null takes it back. */
  readonly allow: (field: FieldId, reason: string | null) => Promise<void>;
  readonly take: (set: CompanyPatch, day: string, reason: string) => Promise<void>;
  readonly act: (taskIds: readonly string[], act: TaskAct) => Promise<void>;
}

type Value<K extends keyof CompanyProtocol> = Extract<CompanyProtocol[K]['out'], { ok: true }>['value'];

/** What the person does with a place's fields besides filling them. `say` tells what came of it; what can be undone is offered so. */
export function usePlaceActs(
  { clientId, accountId }: { readonly clientId: string; readonly accountId: string },
  say: (text: string) => void,
): PlaceActs {
  const { windowId, copy } = usePanelPorts();
  const toast = useToast();
  const run = async <K extends keyof CompanyProtocol>(
    name: K,
    input: CompanyProtocol[K]['in'],
    said = '',
  ): Promise<Value<K> | undefined> => {
    const done = await ask(name, input);
    if (!done.ok) {
      say(failureText(done.failure));
      return undefined;
    }
    if (said !== '') say(said);
    return done.value as Value<K>;
  };
  const setException = (field: FieldId, reason: string | null): Promise<null | undefined> =>
    run('exception.set', { accountId, field, reason });

  return {
    async copy(row) {
      const text = row.audit.want?.lines.join('\n') ?? '';
      const field = fieldName(row.field.field);
      say((await copy(text)) ? i18n.t('companyPanel.copied', { field }) : i18n.t('companyPanel.notCopied'));
    },
    async teach(field) {
      await run(
        'front.teach-field',
        { windowId, field },
        i18n.t('companyPanel.teaching', { field: fieldName(field) }),
      );
    },
    async teachSignedIn() {
      const done = await ask('front.teach', { windowId, part: 'signed-in' });
      say(done.ok ? i18n.t('panel.teaching') : failureText(done.failure));
    },
    async noteDone({ field: { field }, audit }) {
      const noted = await run('observation.note', {
        accountId,
        field,
        lines: [...(audit.want?.lines ?? [])],
      });
      if (noted === undefined) return;
      say(i18n.t('companyPanel.noted', { field: fieldName(field) }));
    },
    async allow(field, reason) {
      if ((await setException(field, reason)) === undefined) return;
      const name = fieldName(field);
      if (reason === null) say(i18n.t('companyPanel.disallowed', { field: name }));
      else toast(i18n.t('companyPanel.allowed', { field: name }), () => void setException(field, null));
    },
    async take(set, day, reason) {
      const taken = await run('company.change', { clientId, from: day, reason, set, campaign: null });
      if (!taken) return;
      toast(i18n.t('companyPanel.taken'), () => void run('company.undo', { changeId: taken.changeId }));
    },
    async act(taskIds, act) {
      await run('task.act', { ids: [...taskIds], act });
    },
  };
}
