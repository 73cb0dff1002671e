import { createContext, use } from 'react';
import type { Failure } from '@/lib/domain/failure';
import type { Result } from '@/lib/domain/result';

/** Backups are written and read by a page: files don't travel by message. */
export interface BackupPorts {
  /**
   * Writes the whole library into a file that the person chooses, or, where the browser has no such dialog, into its downloads. Must be
   * called straight from a click.
   */
  readonly backUp: (options: TransferOptions) => Promise<Result<WrittenBackup, Failure>>;
  /** Reads a file from end to end and writes nothing. */
  readonly check: (file: File, options: TransferOptions) => Promise<Result<FoundBackup, Failure>>;
  /** Asks for the permission that the schedule needs. Must be called straight from a click. */
  readonly requestDownloads: () => Promise<boolean>;
  /** Writes the scheduled backup if it is due. */
  readonly backUpWhenDue: () => Promise<boolean>;
  /** Hands a text to the browser's downloads. */
  readonly saveText: (text: string, name: string) => void;
}

export interface TransferOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: TransferProgress) => void) | undefined;
}

/** In bytes; `startedAt` is epoch ms. */
export interface TransferProgress {
  readonly done: number;
  readonly total: number;
  readonly startedAt: number;
}

export interface WrittenBackup {
  readonly name: string;
  readonly bytes: number;
  /** Media whose file could not be read. */
  readonly lostMedia: number;
  /** False where the browser saves it on its own and does not say when it is through. */
  readonly isSurelyThere: boolean;
}

/** What a checked backup holds, before anything of it is written. */
export interface FoundBackup {
  /** Epoch ms. */
  readonly createdAt: number;
  /** Whether this very installation wrote it. */
  readonly isFromHere: boolean;
  /** Names of the clients, at most 50. */
  readonly clients: readonly string[];
  readonly counts: {
    readonly clients: number;
    readonly posts: number;
    readonly media: number;
    readonly deliveries: number;
    /** Deliveries that have not come to an end. */
    readonly pending: number;
  };
  readonly mediaBytes: number;
  readonly badRows: number;
  readonly lostMedia: number;
  /** Merges it into the library, which publishes nothing from then on until the person decides. */
  readonly restore: (options: TransferOptions) => Promise<Result<RestoredBackup, Failure>>;
}

export interface RestoredBackup {
  readonly rows: number;
  readonly media: number;
  readonly setAside: number;
}

export const BackupPortsContext = createContext<BackupPorts | null>(null);

/** The page's backup ports. Throws outside `BackupPortsContext`: that is a bug of the wiring. */
export function useBackupPorts(): BackupPorts {
  const ports = use(BackupPortsContext);
  if (!ports) throw new Error('no BackupPortsContext around this component');
  return ports;
}
