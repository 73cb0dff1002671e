import { i18n } from '#i18n';
import { Segmented } from '@/components/ui/segmented';
import type { PlatformId, PlatformSpec } from '@/lib/domain/platform';

interface NetworkChoiceProps {
  readonly specs: readonly PlatformSpec[];
  readonly value: PlatformId;
  readonly onChange: (id: PlatformId) => void;
}

/** Which network, where there is more than one. */
export const NetworkChoice = ({ specs, value, onChange }: NetworkChoiceProps) =>
  specs.length < 2 ? null : (
    <div>
      <Segmented
        label={i18n.t('accounts.network')}
        options={specs.map(({ id, name }) => ({ value: id, label: name }))}
        value={value}
        onChange={onChange}
      />
    </div>
  );
