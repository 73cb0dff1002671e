import { Check, CloudUpload, TriangleAlert } from 'lucide-react';
import { i18n } from '#i18n';
import { failureText } from '@/components/ui/failure-text';
import { StateBadge } from '@/components/ui/state-badge';
import type { SaveState } from './autosave';

/** Whether what is in the fields is stored; only the truth. */
export function SaveNote({ state }: { readonly state: SaveState }) {
  if (state.kind === 'untouched') return null;
  if (state.kind === 'failed')
    return (
      <span role="alert">
        <StateBadge icon={<TriangleAlert />} tone="bad">
          {i18n.t('editor.save.failed', { reason: failureText(state.failure) })}
        </StateBadge>
      </span>
    );
  const isSaved = state.kind === 'saved';
  return (
    <StateBadge icon={isSaved ? <Check /> : <CloudUpload />}>
      {i18n.t(isSaved ? 'editor.save.saved' : 'editor.save.saving')}
    </StateBadge>
  );
}
