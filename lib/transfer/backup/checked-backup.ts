import type { ZipEntry } from '../zip/read-zip';
import type { BackedUp } from './format';
import type { Manifest } from './manifest';

/** A backup that was read from end to end and may be restored. */
export interface CheckedBackup {
  readonly file: Blob;
  readonly manifest: Manifest;
  /** The archive's files by name. */
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly summary: BackupSummary;
  /** Media and small pictures whose bytes are not what they were, by name in the archive. */
  readonly damaged: ReadonlySet<string>;
}

/** What the person is shown before anything is written. */
export interface BackupSummary {
  /** Epoch ms. */
  readonly createdAt: number;
  /** Version of the Tend that wrote it. */
  readonly tend: string;
  readonly deviceId: string;
  readonly rows: Readonly<Record<BackedUp, number>>;
  /** Names of the living clients, at most 50. */
  readonly clients: readonly string[];
  readonly mediaBytes: number;
  /** Deliveries that have not come to an end. */
  readonly pending: number;
  /** Rows that can't be read as what they should be; they are set aside. */
  readonly badRows: number;
  /** Media that were lost when it was written, or are damaged in it. */
  readonly lostMedia: number;
}
