import { RotateCcw, Tag, Trash2, UserRound } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import bar from '@/components/library/selection-bar.module.css';
import type { Directory } from '@/components/studio/use-directory';
import { Button } from '@/components/ui/button';
import { Menu } from '@/components/ui/menu';
import type { Template } from '@/lib/domain/template';
import { ExportMenu } from './export-menu';
import { TagDialog } from './tag-dialog';
import type { TemplateActs } from './use-template-acts';
import menu from './variable-menu.module.css';

interface TemplateSelectionBarProps {
  readonly marked: readonly Template[];
  readonly bin: boolean;
  readonly directory: Directory;
  readonly acts: TemplateActs;
  readonly onDelete: () => void;
  readonly onExport: (format: 'json' | 'csv') => void;
  readonly onClear: () => void;
}

/** What can be done with the marked templates. */
export function TemplateSelectionBar({ marked, bin, directory, acts, ...on }: TemplateSelectionBarProps) {
  const [isTagging, setTagging] = useState(false);
  const says = i18n.t('templates.selected', marked.length);
  const assign = (clientId: string | null): void => void acts.changeAll(marked, () => ({ clientId }));
  return (
    <div role="toolbar" aria-label={says} className={bar.bar}>
      <span role="status" className={bar.count}>
        {says}
      </span>
      {bin ? (
        <Button
          icon={<RotateCcw aria-hidden="true" />}
          onClick={() => {
            on.onClear();
            void acts.restore(marked.map(({ id }) => id));
          }}
        >
          {i18n.t('library.restore')}
        </Button>
      ) : (
        <>
          <Button icon={<Tag aria-hidden="true" />} onClick={() => setTagging(true)}>
            {i18n.t('templates.tagMarked')}
          </Button>
          <Menu
            label={i18n.t('templates.assign')}
            trigger={
              <>
                <UserRound aria-hidden="true" />
                {i18n.t('templates.assign')}
              </>
            }
            triggerClassName={menu.trigger ?? ''}
            items={[
              { id: '', label: i18n.t('templates.forAll'), onSelect: () => assign(null) },
              ...[...directory.clients.values()].map(({ id, name }) => ({
                id,
                label: name,
                onSelect: () => assign(id),
              })),
            ]}
          />
          <ExportMenu label={i18n.t('templates.exportMarked')} onExport={on.onExport} />
          <Button icon={<Trash2 aria-hidden="true" />} onClick={on.onDelete}>
            {i18n.t('library.deleteMarked')}
          </Button>
        </>
      )}
      <Button variant="quiet" onClick={on.onClear}>
        {i18n.t('library.clear')}
      </Button>
      {isTagging && (
        <TagDialog
          marked={marked}
          onClose={() => setTagging(false)}
          onSave={(patch) => {
            setTagging(false);
            void acts.changeAll(marked, patch);
          }}
        />
      )}
    </div>
  );
}
