import { i18n } from '#i18n';
import { failureText } from '@/components/ui/failure-text';
import { useToast } from '@/components/ui/toast-region';
import type { Template } from '@/lib/domain/template';
import { ask } from '@/lib/messaging/client';
import { templateContent, type TemplateDraft } from './template-draft';

export interface TemplateActs {
  /** To the bin, with a way back. */
  readonly remove: (ids: readonly string[]) => Promise<void>;
  readonly restore: (ids: readonly string[]) => Promise<void>;
  /** A new template with the same content and no shortcut; its id, or null where it could not be stored. */
  readonly duplicate: (template: TemplateDraft) => Promise<string | null>;
  /** Changes many in the same way, with a way back. */
  readonly changeAll: (
    templates: readonly Template[],
    patch: (template: Template) => Partial<TemplateDraft>,
  ) => Promise<void>;
}

/** What can be done with whole templates. Results are said in a toast. */
export function useTemplateActs(): TemplateActs {
  const toast = useToast();

  const restore = async (ids: readonly string[]): Promise<void> => {
    const result = await ask('template.restore', { ids: [...ids] });
    if (!result.ok) return toast(failureText(result.failure));
    const { withoutShortcut } = result.value;
    const restored = i18n.t('templates.restored', ids.length);
    toast(
      withoutShortcut === 0 ? restored : `${restored} ${i18n.t('templates.noShortcut', withoutShortcut)}`,
    );
  };

  /** How many could be stored. */
  const saveAll = async (drafts: readonly TemplateDraft[]): Promise<number> => {
    let done = 0;
    for (const template of drafts) {
      const result = await ask('template.save', { template });
      if (!result.ok) {
        toast(failureText(result.failure));
        return done;
      }
      done += 1;
    }
    return done;
  };

  return {
    restore,
    remove: async (ids) => {
      const result = await ask('template.remove', { ids: [...ids] });
      if (!result.ok) return toast(failureText(result.failure));
      toast(i18n.t('templates.removed', ids.length), () => void restore(ids));
    },
    duplicate: async (template) => {
      const id = crypto.randomUUID();
      const result = await ask('template.save', {
        template: { ...templateContent(template), id, shortcut: '' },
      });
      toast(result.ok ? i18n.t('templates.duplicated') : failureText(result.failure));
      return result.ok ? id : null;
    },
    changeAll: async (templates, patch) => {
      const before = templates.map(templateContent);
      const after = templates.map((template) => ({ ...templateContent(template), ...patch(template) }));
      const done = await saveAll(after);
      if (done > 0) toast(i18n.t('templates.changed', done), () => void saveAll(before.slice(0, done)));
    },
  };
}
