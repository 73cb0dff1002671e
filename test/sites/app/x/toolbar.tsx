import { useRef, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { Icon } from './icons.tsx';
import { t } from './words.ts';
import s from './x.module.css';

interface ToolbarProps {
  onFiles(files: readonly File[]): void;
  readonly length: number;
  readonly limit: number;
  readonly children: ReactNode;
}

/** Buttons under the box, the circle that counts, and the one that sends. */
export function Toolbar({ onFiles, length, limit, children }: ToolbarProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div data-testid="toolBar" className={s['toolbar']}>
      <nav aria-live="polite" role="navigation" className={s['tools']}>
        <div data-testid="ScrollSnap-prevButtonWrapper" className={s['snap']}>
          <Button label={t('previous')} disabled>
            ‹
          </Button>
        </div>
        <div data-testid="ScrollSnap-SwipeableList">
          <div role="tablist" data-testid="ScrollSnap-List" className={s['tools']}>
            <div role="presentation">
              <Button label={t('photos')} onPress={() => input.current?.click()} className={s['tool']}>
                <Icon name="image" />
              </Button>
              <input
                ref={input}
                accept="image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime"
                multiple
                tabIndex={-1}
                type="file"
                data-testid="fileInput"
                className={s['file']}
                onChange={(event) => onFiles([...(event.target.files ?? [])])}
              />
            </div>
            <Tool label={t('gif')} testId="gifSearchButton" icon="gif" />
            <Tool label={t('enhance')} testId="grokImgGen" icon="spark" />
            <Tool label={t('poll')} testId="createPollButton" icon="poll" />
            <Tool label={t('emoji')} icon="smile" />
            <Tool label={t('schedule')} testId="scheduleOption" icon="clock" />
            <Tool label={t('location')} testId="geoButton" icon="pin" disabled />
            <div role="presentation" />
            <div role="presentation" />
          </div>
        </div>
        <div data-testid="ScrollSnap-nextButtonWrapper" className={s['snap']}>
          <Button label={t('next')} disabled>
            ›
          </Button>
        </div>
      </nav>
      {length > 0 && (
        <div data-testid="countdown-circle" className={s['circle']}>
          <div
            role="progressbar"
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={Math.min(100, Math.round((length / limit) * 100))}
            style={{ background: `conic-gradient(currentColor ${(length / limit) * 360}deg, transparent 0)` }}
          />
          {length > limit && (
            <div aria-live="polite" className={s['over']} title={t('over', { n: length - limit })}>
              {limit - length}
            </div>
          )}
        </div>
      )}
      {children}
    </div>
  );
}

interface ToolProps {
  readonly label: string;
  readonly icon: Parameters<typeof Icon>[0]['name'];
  readonly testId?: string;
  readonly disabled?: boolean;
}

const Tool = ({ label, icon, testId, disabled }: ToolProps): ReactNode => (
  <div role="presentation">
    <Button
      label={label}
      className={s['tool']}
      {...(testId === undefined ? {} : { testId })}
      {...(disabled === undefined ? {} : { disabled })}
    >
      <Icon name={icon} />
    </Button>
  </div>
);
