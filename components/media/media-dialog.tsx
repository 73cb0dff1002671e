import { Trash2 } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useRead } from '@/components/ports/use-read';
import { hrefOf } from '@/components/studio/route';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { failureText } from '@/components/ui/failure-text';
import { Field } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { mediaUses } from '@/lib/db/reads/media-uses';
import type { MediaAsset, MediaKind } from '@/lib/domain/media-asset';
import { ask } from '@/lib/messaging/client';
import { AssetImage } from './asset-image';
import { formatBytes } from './format-bytes';
import { formatSeconds } from './format-seconds';
import styles from './media-dialog.module.css';
import { useAssetUrl } from './use-asset-url';

/** After the last key, ms. */
const SAVE_AFTER_MS = 500;
/** Posts that are named; the others are counted. */
const NAMED_USES = 5;

interface MediaDialogProps {
  readonly asset: MediaAsset;
  readonly onClose: () => void;
  readonly onDelete: () => void;
}

/** One file: seen large, named, described, deleted. What is typed is saved as one types. */
export function MediaDialog({ asset, onClose, onDelete }: MediaDialogProps) {
  const uses = useRead((db) => mediaUses(db, asset.id), [asset.id]);
  const { words, setWords, error } = useDescription(asset);
  const used = uses !== undefined && uses.length > 0;
  const whyNot = `${asset.id}-used`;
  return (
    <Dialog
      title={<span dir="auto">{words.name || asset.name}</span>}
      onClose={onClose}
      actions={
        <Button
          variant="danger"
          icon={<Trash2 aria-hidden="true" />}
          disabled={uses === undefined || used}
          aria-describedby={used ? whyNot : undefined}
          onClick={onDelete}
        >
          {i18n.t('media.delete')}
        </Button>
      }
    >
      <Large asset={asset} />
      <p className={styles.facts}>
        {[
          asset.kind === 'audio'
            ? ''
            : i18n.t('media.pixels', { width: String(asset.width), height: String(asset.height) }),
          asset.seconds === null ? '' : formatSeconds(asset.seconds),
          formatBytes(asset.bytes),
          asset.mime.replace(/^.*\//, '').toUpperCase(),
        ]
          .filter((fact) => fact !== '')
          .join(' · ')}
      </p>
      <Field label={i18n.t('media.alt')} hint={altHint(asset.kind)}>
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            value={words.alt}
            onChange={(event) => setWords({ ...words, alt: event.target.value })}
          />
        )}
      </Field>
      <Field label={i18n.t('media.name')} error={error}>
        {(control) => (
          <TextInput
            {...control}
            value={words.name}
            onChange={(event) => setWords({ ...words, name: event.target.value })}
          />
        )}
      </Field>
      {used && (
        <div>
          <p id={whyNot}>{i18n.t('media.usedIn', uses.length)}</p>
          <ul className={styles.uses}>
            {uses.slice(0, NAMED_USES).map((post) => (
              <li key={post.id}>
                <a href={hrefOf({ place: 'library', id: post.id })} dir="auto">
                  {post.text.trim().split('\n', 1)[0] || i18n.t('library.noText')}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Dialog>
  );
}

function Large({ asset }: { readonly asset: MediaAsset }) {
  const url = useAssetUrl(asset.id, 'full');
  if (asset.kind === 'image')
    return <AssetImage assetId={asset.id} alt={asset.alt} size="full" className={styles.large} />;
  if (url === null) return <AssetImage assetId={asset.id} alt="" size="full" className={styles.large} />;
  const control = { src: url, controls: true, preload: 'metadata', 'aria-label': asset.name } as const;
  return asset.kind === 'video' ? (
    <video {...control} className={styles.large} />
  ) : (
    <audio {...control} className={styles.sound} />
  );
}

const altHint = (kind: MediaKind): string =>
  i18n.t(kind === 'audio' ? 'media.altHintSound' : kind === 'video' ? 'media.altHintFilm' : 'media.altHint');

interface Words {
  readonly alt: string;
  readonly name: string;
}

/** Name and alt text as they are typed; stored after a pause, and when the dialog closes. */
function useDescription(asset: MediaAsset) {
  const { id } = asset;
  const [words, setWords] = useState<Words>({ alt: asset.alt, name: asset.name });
  const [error, setError] = useState<string>();
  const pending = useRef<Words>(null);
  const save = useEffectEvent(async (): Promise<void> => {
    if (!pending.current) return;
    const { alt, name } = pending.current;
    pending.current = null;
    const result = await ask('media.describe', { id, alt, name: name.trim() || asset.name });
    setError(result.ok ? undefined : failureText(result.failure));
  });
  useEffect(() => {
    const timer = setTimeout(() => void save(), SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [words]);
  useEffect(() => () => void save(), []);
  const change = (changed: Words): void => {
    pending.current = changed;
    setWords(changed);
  };
  return { words, setWords: change, error };
}
