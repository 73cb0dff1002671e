import { failure } from '@/lib/domain/failure';
import { fail } from '@/lib/domain/result';
import { hashWhole } from './media-import/hash-whole';
import { pageMediaPorts } from './page-media-ports';

const inStudio = async () => fail(failure('media-unsupported', 'films and sounds are added in the studio'));

/** Takes in pictures: what looks into films is too heavy for the popup, which would close over them anyway. */
export const popupMediaPorts = pageMediaPorts({
  async hash(blob, { signal, onBytes }) {
    const hash = await hashWhole(blob);
    signal?.throwIfAborted();
    onBytes?.(blob.size);
    return hash;
  },
  readVideo: inStudio,
  readSound: inStudio,
});
