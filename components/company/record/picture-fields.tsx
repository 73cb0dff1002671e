import { useState } from 'react';
import { i18n } from '#i18n';
import { ImagePlus, X } from 'lucide-react';
import { AssetImage } from '@/components/media/asset-image';
import { IconButton } from '@/components/ui/icon-button';
import type { PictureOf } from '@/lib/domain/company';
import type { PlatformId } from '@/lib/domain/platform';
import { factName } from '../facts-text';
import { PicturePicker } from './picture-picker';
import type { RecordParts } from './record-parts';
import styles from './record.module.css';

interface PictureFieldsProps extends RecordParts {
  readonly clientId: string;
}

type Slot =
  { readonly fact: 'logo' } | { readonly fact: 'avatar' | 'cover'; readonly platform: PlatformId | null };

/** Logo, and the pictures of profiles: one for all, or another where a platform wants one. */
export function PictureFields({ draft, onChange, profiles, specs, clientId }: PictureFieldsProps) {
  const [picking, setPicking] = useState<Slot | null>(null);
  const slots = [
    { fact: 'logo' },
    ...(['avatar', 'cover'] as const).flatMap((fact): Slot[] => [
      { fact, platform: null },
      ...profiles
        .filter(({ fields }) => fields.some(({ field }) => field === fact))
        .map(({ platform }) => ({ fact, platform })),
    ]),
  ] as const satisfies readonly Slot[];
  const chosen = (slot: Slot): string =>
    slot.fact === 'logo'
      ? draft.logo
      : ((slot.platform === null ? draft[slot.fact].all : draft[slot.fact].by?.[slot.platform]) ?? '');
  const set = (slot: Slot, assetId: string): void =>
    onChange(
      slot.fact === 'logo'
        ? { logo: assetId }
        : { [slot.fact]: withPicture(draft[slot.fact], slot.platform, assetId) },
    );
  const name = (slot: Slot): string =>
    slot.fact === 'logo' || slot.platform === null
      ? factName(slot.fact)
      : i18n.t('companyPage.picture.at', {
          picture: factName(slot.fact),
          network: specs.get(slot.platform)?.name ?? slot.platform,
        });
  return (
    <div className={styles.pictures}>
      {slots.map((slot) => {
        const assetId = chosen(slot);
        const words = name(slot);
        return (
          <div key={words} className={styles.picture}>
            <button
              type="button"
              aria-label={i18n.t(assetId ? 'companyPage.picture.change' : 'companyPage.picture.choose', {
                picture: words,
              })}
              className={styles.frame}
              onClick={() => setPicking(slot)}
            >
              {assetId ? <AssetImage assetId={assetId} alt="" /> : <ImagePlus aria-hidden="true" size={20} />}
            </button>
            <span className={styles.caption}>
              {words}
              {assetId && (
                <IconButton
                  label={i18n.t('companyPage.picture.remove', { picture: words })}
                  icon={<X />}
                  onClick={() => set(slot, '')}
                />
              )}
            </span>
          </div>
        );
      })}
      {picking && (
        <PicturePicker
          title={name(picking)}
          clientId={clientId}
          onClose={() => setPicking(null)}
          onPick={(assetId) => {
            set(picking, assetId);
            setPicking(null);
          }}
        />
      )}
    </div>
  );
}

function withPicture({ all, by = {} }: PictureOf, platform: PlatformId | null, assetId: string): PictureOf {
  if (platform === null) return { ...(assetId ? { all: assetId } : {}), by };
  const { [platform]: _old, ...others } = by;
  return { ...(all ? { all } : {}), by: assetId ? { ...others, [platform]: assetId } : others };
}
