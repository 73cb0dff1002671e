import type { MediaPorts } from '@/components/ports/media-ports';
import type { StudioPorts } from '@/components/ports/studio-ports';
import { requestHosts } from '@/lib/browser/permissions';
import { version } from '@/lib/browser/runtime';
import { openTab } from '@/lib/browser/tabs';
import { specs } from '@/lib/platforms/specs';

/** The studio's outside: the browser's permissions and tabs, the platforms' data, the clock. */
export const studioPorts: StudioPorts = {
  specs,
  version: version(),
  now: () => Date.now(),
  requestHosts,
  openTab,
  async storage() {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? null : { used: usage, quota };
  },
  fill:
    import.meta.env.MODE === 'practice'
      ? async () => (await import('@/lib/practice/fill')).fillWithPracticeData((await load()).importMedia)
      : null,
};

/** Decoding, hashing and link cards are loaded when a file or a link is first worked on. */
const load = async (): Promise<MediaPorts> =>
  (await import('@/lib/services/page-media-ports')).pageMediaPorts;

export const mediaPorts: MediaPorts = {
  importMedia: async (...input) => (await load()).importMedia(...input),
  makeSmallerCopy: async (...input) => (await load()).makeSmallerCopy(...input),
  fetchLinkCard: async (...input) => (await load()).fetchLinkCard(...input),
  fetchLinkPicture: async (...input) => (await load()).fetchLinkPicture(...input),
};
