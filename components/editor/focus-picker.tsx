import { Crosshair } from 'lucide-react';
import { useId, useState, type CSSProperties, type KeyboardEvent, type PointerEvent } from 'react';
import { i18n } from '#i18n';
import { AssetImage } from '@/components/media/asset-image';
import { Button } from '@/components/ui/button';
import type { MediaAsset } from '@/lib/domain/media-asset';
import type { Focus, PostMedia } from '@/lib/domain/post';
import styles from './focus-picker.module.css';
import { moveFocus } from './move-focus';

interface FocusPickerProps {
  readonly item: PostMedia;
  readonly asset: MediaAsset;
  readonly onFocus: (focus: Focus | null) => void;
}

const MIDDLE: Focus = { x: 0, y: 0 };

/** The point of a picture that stays in sight where a network crops it: put by pointer, moved by the arrow keys. */
export function FocusPicker({ item, asset, onFocus }: FocusPickerProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const focus = item.focus ?? MIDDLE;
  const percent = new Intl.NumberFormat(undefined, { style: 'percent' });
  const [left, top] = [(focus.x + 1) / 2, (1 - focus.y) / 2];
  const place = {
    '--left': `${left * 100}%`,
    '--top': `${top * 100}%`,
    '--ratio': String(asset.width / asset.height),
  } as CSSProperties;

  const put = ({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>): void => {
    const box = currentTarget.getBoundingClientRect();
    const share = (at: number, from: number, size: number): number =>
      Math.max(-1, Math.min(1, ((at - from) / size) * 2 - 1));
    onFocus({ x: share(clientX, box.left, box.width), y: -share(clientY, box.top, box.height) });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const moved = moveFocus(focus, event.key);
    // With Alt the arrows move the picture itself within the post.
    if (!moved || event.altKey) return;
    event.preventDefault();
    onFocus(moved);
  };

  return (
    <div className={styles.picker}>
      <Button
        variant="quiet"
        icon={<Crosshair aria-hidden="true" />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {i18n.t(item.focus ? 'editor.media.focusSet' : 'editor.media.focus')}
      </Button>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <>
            <p className={styles.hint}>{i18n.t('editor.media.focusHint')}</p>
            <div
              className={styles.box}
              style={place}
              onPointerDown={(event) => {
                event.currentTarget.setPointerCapture(event.pointerId);
                put(event);
              }}
              onPointerMove={(event) => {
                if (event.currentTarget.hasPointerCapture(event.pointerId)) put(event);
              }}
            >
              <AssetImage assetId={item.assetId} alt="" className={styles.picture} />
              <button
                type="button"
                className={styles.point}
                aria-label={i18n.t('editor.media.focusAt', {
                  left: percent.format(left),
                  top: percent.format(top),
                })}
                onKeyDown={onKeyDown}
              />
            </div>
            {item.focus && (
              <Button variant="quiet" onClick={() => onFocus(null)}>
                {i18n.t('editor.media.focusReset')}
              </Button>
            )}
          </>
        )}
      </div>
    </div>
  );
}
