import type { FieldId } from './company';
import type { Candidate, PageData, PersonData, Reading } from './page-data';
import type { PlatformId, TextLimit } from './platform';

/**
 * Where a platform shows and takes a company's facts (`lib/platforms/<id>/profile.ts`, default export): data only. The page's own platform's is sent to
 * the script in the page.
 */
export interface ProfileData {
  readonly platform: PlatformId;
  /** ISO date of the last change. What a person taught counts until it changes. */
  readonly version: string;
  /**
   * How its fields are reached. `page`: described here. `taught`: the person shows each one once. `copy`: nothing is read or filled, the side panel copies.
   * Where the platform's API reads and writes them, too, stands in `lib/platforms/<id>/profile-api.ts`.
   */
  readonly hands: 'page' | 'taught' | 'copy';
  /** As in `PageData`. */
  readonly labels: PageData['labels'];
  readonly fields: readonly ProfileField[];
  readonly pages: readonly ProfilePage[];
}

export interface ProfileField {
  readonly field: FieldId;
  /** What the network calls it, not translated: "Intro", "Location". */
  readonly name: string;
  readonly control: 'line' | 'lines' | 'list' | 'choice' | 'typeahead' | 'hours' | 'picture';
  /** All must hold; the first is the one a meter shows. None: no limit is known. */
  readonly limits: readonly TextLimit[];
  /** Of a list: how many items. */
  readonly items?: number;
  /** It is shown, but can't be changed here (in the network's app only). */
  readonly fixed?: true;
  /** The place wants it without what another field has: an @ before a handle, https:// before an address. */
  readonly writes?: 'bare-address' | 'national-phone';
}

export interface ProfilePage {
  /** Of this platform's pages: `profile`, `edit`, `contact`. */
  readonly id: string;
  /** The network's own name of it, not translated. */
  readonly name: string;
  readonly kind: 'shows' | 'edits';
  /** Source of a regular expression that the page's path, query and hash match; a named group `handle` is whose profile it is. */
  readonly path: string;
  /** Where it is: `{handle}`, `{id}` (`Account.remoteId`) and `{server}` (an origin) are the account's. */
  readonly address: string;
  /** Must be there, or the page (or the dialog with the form) is not open yet. Fields are looked for inside of it. */
  readonly root: readonly Candidate[];
  /** Whose profile it is, where the page shows it; looked for in the whole page. Without, it is whoever is signed in. */
  readonly owner?: PersonData;
  readonly fields: readonly PlacedField[];
  /** The network's own button that saves. Read and focused, never pressed. */
  readonly save: readonly Candidate[];
}

/** A field as one page shows or takes it. */
export interface PlacedField {
  readonly field: FieldId;
  /** All elements that a reading finds are the lines of a list; otherwise the only one. `value`: what a control holds. */
  readonly read: readonly Reading[];
  /** The control that is filled. */
  readonly control?: readonly Candidate[];
  /** Shown nowhere else, so when the page is there and this isn't, it is empty. */
  readonly absentIsEmpty?: true;
}

/** What the script in the page found, as plain data. Untrusted: a page can write anything here. */
export interface ProfileReading {
  readonly platform: PlatformId;
  readonly page: string;
  readonly url: string;
  /** Whose profile the page shows; null where it doesn't say. */
  readonly owner: { readonly handle: string | null; readonly name: string | null } | null;
  readonly signedIn: { readonly handle: string | null; readonly name: string | null } | null;
  readonly fields: readonly SeenField[];
}

export interface SeenField {
  readonly field: FieldId;
  readonly lines: readonly string[];
  /** `page-changed`: none of the descriptions finds it, or they disagree. */
  readonly state: 'seen' | 'page-changed';
  /** The person typed into it since the page opened, and it isn't saved: it is not what the network shows. */
  readonly touched: boolean;
  /** Whether it can be filled here. */
  readonly fillable: boolean;
}

/** When a day is open, in minutes from midnight, past 1440 where it goes on after midnight; none: closed. */
export type DaySpans = readonly (readonly [from: number, to: number])[];

/** What a field of a form is to hold. */
export interface FillValue {
  readonly field: FieldId;
  readonly lines: readonly string[];
  /** Of opening hours, where the lines can be read: what they mean, Monday first, always seven. */
  readonly week?: readonly DaySpans[];
}

/** What came of filling one field. */
export interface FillReport {
  readonly field: FieldId;
  /**
   * `already`: it stood there. `kept`: the person had typed something of their own, which stays. `yours-to-choose`: opened and narrowed, the
   * person picks. `unproven`: written, or perhaps; on the clipboard as well. The others: nothing was written.
   */
  readonly how:
    | 'filled'
    | 'already'
    | 'kept'
    | 'yours-to-choose'
    | 'unproven'
    | 'read-only'
    | 'too-long'
    | 'page-changed';
  /** What stood there, for undo. */
  readonly before: readonly string[];
}
