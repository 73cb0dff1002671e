import type { Table } from 'dexie';
import type { Account } from '@/lib/domain/account';
import type { ActivityEntry } from '@/lib/domain/activity';
import type { Attempt } from '@/lib/domain/attempt';
import type { Campaign, Routine, Task } from '@/lib/domain/campaign';
import type { Client } from '@/lib/domain/client';
import type { CompanyChange, Exception, Observation, ProfileEdit } from '@/lib/domain/company';
import type { Delivery } from '@/lib/domain/delivery';
import type { Floor } from '@/lib/domain/floor';
import type { LedgerEntry } from '@/lib/domain/ledger-entry';
import type { MediaAsset, MediaBlob } from '@/lib/domain/media-asset';
import type { Post } from '@/lib/domain/post';
import type { Row } from '@/lib/domain/row';
import type { Settings } from '@/lib/domain/settings';
import type { Slot } from '@/lib/domain/slot';
import type { Answer, Taught, Template } from '@/lib/domain/template';

/** A post as stored: `assetIds` repeats the media's ids flat, so that "used in" is one look at an index. */
export interface StoredPost extends Post {
  readonly assetIds: readonly string[];
}

/** The one settings row. */
export interface StoredSettings extends Settings, Row {
  readonly id: 'settings';
}

/** An observation as stored: `newest` marks the one that was seen last of its account's field. */
export interface StoredObservation extends Observation {
  readonly newest?: 1;
}

/** A publisher's note of one account. */
export interface StoredNote {
  readonly accountId: string;
  readonly name: string;
  readonly value: string;
  /** Epoch ms. */
  readonly writtenAt: number;
}

/** A row that could not be read as what it should be, as it was found. */
export interface QuarantinedRow {
  /** `<table>|<key>`. */
  readonly id: string;
  readonly table: string;
  readonly key: string;
  readonly row: unknown;
  readonly reason: string;
  /** Epoch ms. */
  readonly at: number;
}

/** Tells this library from any other: `canary` is repeated outside the database. */
export interface StoredMark {
  readonly id: 'canary';
  readonly generation: string;
}

/** Tables of the library. What is indexed, and why, stands in the migrations. */
export interface Tables {
  clients: Table<Client, string>;
  accounts: Table<Account, string>;
  posts: Table<StoredPost, string>;
  media: Table<MediaAsset, string>;
  mediaBlobs: Table<MediaBlob, string>;
  mediaThumbs: Table<MediaBlob, string>;
  deliveries: Table<Delivery, string>;
  attempts: Table<Attempt, string>;
  slots: Table<Slot, string>;
  activity: Table<ActivityEntry, string>;
  settings: Table<StoredSettings, string>;
  ledger: Table<LedgerEntry, string>;
  floors: Table<Floor, string>;
  notes: Table<StoredNote, [string, string]>;
  quarantine: Table<QuarantinedRow, string>;
  marks: Table<StoredMark, string>;
  templates: Table<Template, string>;
  answers: Table<Answer, string>;
  taught: Table<Taught, string>;
  companyChanges: Table<CompanyChange, string>;
  observations: Table<StoredObservation, string>;
  exceptions: Table<Exception, string>;
  campaigns: Table<Campaign, string>;
  tasks: Table<Task, string>;
  routines: Table<Routine, string>;
  profileEdits: Table<ProfileEdit, string>;
}
