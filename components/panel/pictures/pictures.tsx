import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { AssetImage } from '@/components/media/asset-image';
import { formatBytes } from '@/components/media/format-bytes';
import { failureText } from '@/components/ui/failure-text';
import { ProgressBar } from '@/components/ui/progress-bar';
import { DbContext } from '@/components/ports/db-context';
import { useRead } from '@/components/ports/use-read';
import { mediaPage } from '@/lib/db/reads/media-page';
import type { Reader } from '@/lib/db/reads/reader';
import type { MediaAsset } from '@/lib/domain/media-asset';
import { ask } from '@/lib/messaging/client';
import { attachedText } from './attached-text';
import { useAttaching } from './use-attaching';
import styles from './pictures.module.css';

interface PicturesProps {
  readonly db: Reader;
  readonly clientId: string;
  readonly windowId: number | null;
}

/** As many as somebody looks through for a reply; the studio has them all. */
const MOST = 60;

/** The client's newest pictures and films: pressed, one goes to the reply box in front. */
export const Pictures = ({ db, clientId, windowId }: PicturesProps) => (
  <DbContext value={db}>
    <Grid clientId={clientId} windowId={windowId} />
  </DbContext>
);

function Grid({ clientId, windowId }: Omit<PicturesProps, 'db'>) {
  const assets = useRead((db) => mediaPage(db, { clientId, limit: MOST }), [clientId]);
  const [moving, setMoving] = useState<string | null>(null);
  const [said, say] = useState('');
  const stopped = useRef<string | null>(null);
  const attach = async ({ id }: MediaAsset): Promise<void> => {
    if (moving !== null) return;
    setMoving(id);
    stopped.current = null;
    const done = await ask('front.attach', { windowId, assetId: id });
    setMoving(null);
    if (!done.ok) return say(failureText(done.failure));
    const isStopped = stopped.current === id && done.value.how === 'refused';
    say(isStopped ? i18n.t('panel.pictures.stopped') : attachedText(done.value));
  };
  const stop = (assetId: string): void => {
    stopped.current = assetId;
    void ask('front.attach-stop', { assetId });
  };
  if (!assets) return null;
  if (assets.length === 0) return <p className={styles.none}>{i18n.t('panel.pictures.none')}</p>;
  return (
    <>
      <Said said={said} moving={assets.find(({ id }) => id === moving) ?? null} onStop={stop} />
      <ul className={styles.grid}>
        {assets.map((asset) => (
          <li key={asset.id}>
            <Picture asset={asset} isMoving={moving === asset.id} onTake={() => void attach(asset)} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface SaidProps {
  readonly said: string;
  readonly moving: MediaAsset | null;
  readonly onStop: (assetId: string) => void;
}

/** What came of the last press; while a file is on its way, how far it is. */
function Said({ said, moving, onStop }: SaidProps) {
  const on = useAttaching(moving?.id ?? null);
  if (moving) {
    const label = i18n.t('panel.pictures.moving', { name: moving.name });
    const far = on && {
      ...{ done: formatBytes(on.done), total: formatBytes(on.total), speed: formatBytes(on.speed) },
    };
    return (
      <div className={styles.moving}>
        <p dir="auto">{label}</p>
        <ProgressBar
          label={label}
          done={on?.done ?? 0}
          total={on?.total ?? moving.bytes}
          note={far ? i18n.t('panel.pictures.far', far) : ''}
          onCancel={() => onStop(moving.id)}
        />
      </div>
    );
  }
  return (
    <p role="status" className={styles.said}>
      {said || i18n.t('panel.pictures.hint')}
    </p>
  );
}

interface PictureProps {
  readonly asset: MediaAsset;
  readonly isMoving: boolean;
  readonly onTake: () => void;
}

function Picture({ asset, isMoving, onTake }: PictureProps) {
  return (
    <button
      type="button"
      className={styles.picture}
      aria-label={`${asset.alt || asset.name}, ${formatBytes(asset.bytes)}`}
      title={asset.name}
      aria-busy={isMoving}
      onClick={onTake}
    >
      <AssetImage assetId={asset.id} alt="" className={styles.image} />
    </button>
  );
}
