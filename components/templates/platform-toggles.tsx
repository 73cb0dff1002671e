import { i18n } from '#i18n';
import type { PlatformId, PlatformSpec } from '@/lib/domain/platform';
import { Toggle } from '@/components/ui/toggle';
import styles from '@/components/ui/toggles.module.css';

interface PlatformTogglesProps {
  readonly specs: readonly PlatformSpec[];
  /** None is everywhere. */
  readonly chosen: readonly PlatformId[];
  readonly onChange: (chosen: readonly PlatformId[]) => void;
  readonly label?: string;
  /** Said while none is chosen. */
  readonly hint?: string;
}

/** Where something counts; as it says without words of its own, where a template is offered. */
export const PlatformToggles = ({
  specs,
  chosen,
  onChange,
  label = i18n.t('templates.platforms'),
  hint = i18n.t('templates.platformsHint'),
}: PlatformTogglesProps) => (
  <div role="group" aria-label={label} className={styles.group}>
    <span className={styles.label}>{label}</span>
    <div className={styles.list}>
      {specs.map(({ id, name }) => {
        const isChosen = chosen.includes(id);
        const press = (): void =>
          onChange(isChosen ? chosen.filter((other) => other !== id) : [...chosen, id]);
        return (
          <Toggle key={id} isChosen={isChosen} onPress={press}>
            {name}
          </Toggle>
        );
      })}
    </div>
    {chosen.length === 0 && <p className={styles.hint}>{hint}</p>}
  </div>
);
