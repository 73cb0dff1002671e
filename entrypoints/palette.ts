import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { i18n } from '#i18n';
import { openOverlay } from '@/components/overlay/open-overlay';
import { askBackground } from '@/lib/messaging/ask-background';
import { watchSeen } from '@/lib/page/watch-seen';

/**
 * Injected when the palette is first opened in a page; from then on the page script calls `tendPalette`. Not one of WXT's content scripts: those tell the
 * page their extension's name.
 */
export default defineUnlistedScript(() => {
  const lastWords = i18n.t('failure.tend_updated');
  /** Before it is drawn, too: it takes the focus then, and the mark beside the box stays. */
  let isOpen = false;
  let end: (() => void) | null = null;
  const close = (): void => {
    end?.();
    end = null;
  };
  const open = (): void => {
    close();
    const bridge = globalThis.tendPage;
    const target = bridge?.target();
    if (!bridge || !target) return;
    isOpen = true;
    end = openOverlay({
      bridge,
      target,
      ask: askBackground,
      copy,
      watchSeen,
      lastWords,
      onClosed: () => {
        isOpen = false;
        end = null;
      },
    });
  };
  globalThis.tendPalette?.close();
  globalThis.tendPalette = { open, close, isOpen: () => isOpen };
  open();
});

const copy = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
