import { i18n } from '#i18n';
import type { PlatformId, PlatformSpec } from '@/lib/domain/platform';
import styles from './steps.module.css';

interface NetworkChoiceProps {
  readonly specs: readonly PlatformSpec[];
  readonly value: PlatformId;
  readonly onChange: (id: PlatformId) => void;
}

/** Which network, apart by what Tend does there: posts by itself, or helps where the person answers. */
export function NetworkChoice({ specs, value, onChange }: NetworkChoiceProps) {
  const groups = [
    { label: i18n.t('accounts.networkApi'), own: specs.filter(({ publishBy }) => publishBy === 'api') },
    { label: i18n.t('accounts.networkPage'), own: specs.filter(({ publishBy }) => publishBy === 'page') },
  ];
  return (
    <div className={styles.choice}>
      {groups.map(({ label, own }) => (
        <div key={label}>
          <p aria-hidden="true">{label}</p>
          {/* More than fit beside each other: they go on in the next line. */}
          <div role="group" aria-label={label} className={styles.networks}>
            {own.map(({ id, name }) => (
              <button
                key={id}
                type="button"
                aria-pressed={id === value}
                onClick={() => onChange(id)}
                className={styles.network}
              >
                {name}
              </button>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}
