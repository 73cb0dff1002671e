import { useState } from 'react';
import { i18n } from '#i18n';
import { TagsField } from '@/components/editor/tags-field';
import { Dialog } from '@/components/ui/dialog';
import { DialogActions } from '@/components/ui/dialog-actions';
import type { Template } from '@/lib/domain/template';

interface TagDialogProps {
  readonly marked: readonly Template[];
  readonly onSave: (patch: (template: Template) => Pick<Template, 'tags'>) => void;
  readonly onClose: () => void;
}

/** Tags of many templates: those that all of them have are shown; what is taken away or added is so for each, other tags stay. */
export function TagDialog({ marked, onSave, onClose }: TagDialogProps) {
  const [shared] = useState(() => sharedTags(marked));
  const [tags, setTags] = useState<readonly string[]>(shared);
  const gone = shared.filter((tag) => !tags.includes(tag));
  const fresh = tags.filter((tag) => !shared.includes(tag));
  return (
    <Dialog
      title={i18n.t('templates.tagTitle', marked.length)}
      onClose={onClose}
      actions={
        <DialogActions
          onClose={onClose}

          onClick={() => {
            if (gone.length + fresh.length === 0) onClose();
            else
              onSave((template) => ({
                tags: [...new Set([...template.tags.filter((tag) => !gone.includes(tag)), ...fresh])],
              }));
          }}
        >
          {i18n.t('templates.tagSave')}
        </DialogActions>
      }
    >
      <p>{i18n.t('templates.tagHint')}</p>
      <TagsField tags={tags} onChange={setTags} />
    </Dialog>
  );
}

const sharedTags = ([first, ...others]: readonly Template[]): readonly string[] =>
  (first?.tags ?? []).filter((tag) => others.every(({ tags }) => tags.includes(tag)));
