import { useState } from 'react';
import { i18n } from '#i18n';
import { useMediaPorts } from '@/components/ports/media-ports';
import { failureText } from '@/components/ui/failure-text';
import { useToast } from '@/components/ui/toast-region';
import type { MediaAsset } from '@/lib/domain/media-asset';
import { isRepairable, repair } from './repair';
import type { Draft } from './use-draft';
import type { FoundIssue } from './use-issues';

/** Settles an issue with one click; what it changed can be taken back. */
export function useRepair(
  { post, change }: Pick<Draft, 'post' | 'change'>,
  platforms: readonly string[],
  assets: ReadonlyMap<string, MediaAsset> | undefined,
) {
  const { makeSmallerCopy } = useMediaPorts();
  const toast = useToast();
  const [busy, setBusy] = useState<string | null>(null);

  const shrink = async ({ id, issue, spec }: FoundIssue): Promise<void> => {
    const item = post.media[issue.mediaIndex ?? -1];
    if (!item) return;
    setBusy(id);
    const copy = await makeSmallerCopy(item.assetId, spec.images);
    setBusy(null);
    if (!copy.ok) return toast(failureText(copy.failure));
    const swap = (from: string, to: string) => () =>
      change(({ media }) => ({
        media: media.map((one) => (one.assetId === from ? { ...one, assetId: to } : one)),
      }));
    swap(item.assetId, copy.value.id)();
    toast(i18n.t('validation.madeSmaller'), swap(copy.value.id, item.assetId));
  };

  return {
    busy,
    repair: (found: FoundIssue): void => {
      const { issue, spec } = found;
      if (issue.code === 'media-made-smaller') void shrink(found);
      else if (isRepairable(issue)) {
        change(repair(post, issue, { spec, platforms, kindOf: (id) => assets?.get(id)?.kind }));
        const { text, variants, media, link, langs, extras } = post;
        toast(i18n.t('validation.repaired'), () => change({ text, variants, media, link, langs, extras }));
      }
    },
  };
}
