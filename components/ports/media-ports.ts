import { createContext, use } from 'react';
import type { Failure } from '@/lib/domain/failure';
import type { MediaAsset } from '@/lib/domain/media-asset';
import type { ImageLimits } from '@/lib/domain/platform';
import type { LinkCard } from '@/lib/domain/post';
import type { Result } from '@/lib/domain/result';

/** What pages do with files: it can't be asked of the background, because files don't travel by message. */
export interface MediaPorts {
  /** One line per file, in their order; a bad file never costs the others. */
  readonly importMedia: (files: readonly File[], options: ImportOptions) => Promise<readonly ImportedFile[]>;
  /** The same picture within a network's limits, kept as an asset of its own. */
  readonly makeSmallerCopy: (assetId: string, limits: ImageLimits) => Promise<Result<MediaAsset, Failure>>;
  /** Makes the small picture of an asset again where it was given up on a full disk; null where it can't. The popup has none. */
  readonly remakeThumb?: (assetId: string) => Promise<Blob | null>;
  /** Reads a page's title, description and picture. The host's permission must be there. */
  readonly fetchLinkCard: (
    url: string,
    clientId: string | null,
    signal: AbortSignal,
  ) => Promise<Result<FoundLinkCard, Failure>>;
  /** Keeps the picture at an address as a link card's; null where it can't be had. */
  readonly fetchLinkPicture: (
    url: string,
    clientId: string | null,
    signal: AbortSignal,
  ) => Promise<string | null>;
}

export interface ImportOptions {
  /** Whose files they are; null is everybody's. */
  readonly clientId: string | null;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ImportProgress) => void;
}

export interface ImportProgress {
  readonly files: { readonly done: number; readonly total: number };
  readonly bytes: { readonly done: number; readonly total: number };
  /** Epoch ms at which it began. */
  readonly startedAt: number;
}

export interface ImportedFile {
  readonly name: string;
  readonly result: Result<MediaAsset, Failure>;
}

export interface FoundLinkCard {
  readonly card: LinkCard;
  /** The page's picture, where it could not be had: most often its host isn't allowed yet. */
  readonly pictureUrl: string | null;
}

export const MediaPortsContext = createContext<MediaPorts | null>(null);

/** The page's media ports. Throws outside `MediaPortsContext`: that is a bug of the wiring. */
export function useMediaPorts(): MediaPorts {
  const ports = use(MediaPortsContext);
  if (!ports) throw new Error('no MediaPortsContext around this component');
  return ports;
}
