import { hashBlob } from './media-import/hash-blob';
import { readSound } from './media-import/read-sound';
import { readVideo } from './media-import/read-video';
import { pageMediaPorts } from './page-media-ports';

/** Takes in files of every kind and size. */
export const studioMediaPorts = pageMediaPorts({ hash: hashBlob, readVideo, readSound });
