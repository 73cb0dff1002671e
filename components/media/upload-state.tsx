import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { failureText } from '@/components/ui/failure-text';
import { ProgressBar } from '@/components/ui/progress-bar';
import { formatBytes } from './format-bytes';
import styles from './upload-state.module.css';
import type { Upload } from './use-upload';

/** How far an upload is, and afterwards which files could not be taken and why. */
export function UploadState({ upload }: { readonly upload: Upload }) {
  const { progress, refused } = upload;
  if (progress) {
    const note = i18n.t('media.progress', {
      done: new Intl.NumberFormat().format(progress.files.done),
      total: new Intl.NumberFormat().format(progress.files.total),
      speed: formatBytes(progress.speed),
    });
    return (
      <ProgressBar
        label={i18n.t('media.adding')}
        done={progress.bytes.done}
        total={progress.bytes.total}
        note={note}
        onCancel={upload.cancel}
      />
    );
  }
  if (refused.length === 0) return null;
  return (
    <div role="alert" className={styles.refused}>
      <p className={styles.title}>{i18n.t('media.refused', refused.length)}</p>
      <ul className={styles.list}>
        {refused.map(({ name, result }, index) => (
          <li key={index}>
            <b dir="auto">{name}</b> {!result.ok && failureText(result.failure)}
          </li>
        ))}
      </ul>
      <Button variant="quiet" onClick={upload.dismiss}>
        {i18n.t('ui.dismiss')}
      </Button>
    </div>
  );
}
