import { i18n } from '#i18n';
import { Segmented } from '@/components/ui/segmented';
import type { PostExtras } from '@/lib/domain/post';
import styles from './visibility-field.module.css';

interface VisibilityFieldProps {
  readonly value: PostExtras['visibility'];
  readonly onChange: (value: PostExtras['visibility']) => void;
}

/** Who sees the post. */
export const VisibilityField = ({ value, onChange }: VisibilityFieldProps) => {
  const hints = {
    public: i18n.t('editor.extras.visibility.publicHint'),
    unlisted: i18n.t('editor.extras.visibility.unlistedHint'),
    followers: i18n.t('editor.extras.visibility.followersHint'),
  };
  return (
    <div className={styles.field}>
      <Segmented
        label={i18n.t('editor.extras.visibility.title')}
        value={value ?? 'public'}
        onChange={(chosen) => onChange(chosen === 'public' ? undefined : chosen)}
        options={[
          { value: 'public', label: i18n.t('editor.extras.visibility.public') },
          { value: 'unlisted', label: i18n.t('editor.extras.visibility.unlisted') },
          { value: 'followers', label: i18n.t('editor.extras.visibility.followers') },
        ]}
      />
      <p className={styles.hint}>{hints[value ?? 'public']}</p>
    </div>
  );
};
