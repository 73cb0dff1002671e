import type { PlatformId } from './platform';
import type { Row } from './row';

/** Everything of a company that a place can show. A part of the address is a field of its own where a form asks for it by itself. */
export const FIELD_IDS = [
  'name',
  'legal-name',
  'handle',
  'bio',
  'category',
  'website',
  'links',
  'email',
  'phone',
  'address',
  'address-street',
  'address-postal-code',
  'address-city',
  'address-region',
  'address-country',
  'hours',
  'service-area',
  'founded',
  'pronouns',
  'hashtags',
  'imprint',
  'privacy',
  'terms',
  'avatar',
  'cover',
] as const;

export type FieldId = (typeof FIELD_IDS)[number];

/** The true facts of a client on one day. What is absent was never entered. */
export interface CompanyFacts {
  readonly name?: string;
  /** For places where the name does not fit. */
  readonly shortName?: string;
  readonly legalName?: string;
  /** Wordings of what the company says of itself; each place gets the longest that fits it, in its language. */
  readonly bios?: readonly Bio[];
  readonly category?: string;
  /** https address. */
  readonly website?: string;
  readonly links?: readonly CompanyLink[];
  readonly email?: string;
  /** The first is the one that places with one number show. */
  readonly phones?: readonly Phone[];
  readonly address?: PostalAddress;
  readonly hours?: OpeningHours;
  readonly serviceArea?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly founded?: string;
  readonly pronouns?: string;
  readonly tone?: string;
  /** Without `#`. */
  readonly hashtags?: readonly string[];
  /** https addresses. */
  readonly imprint?: string;
  readonly privacy?: string;
  readonly terms?: string;
  /** Ids of media assets. `avatar` and `cover` may differ by platform. */
  readonly logo?: string;
  readonly avatar?: PictureOf;
  readonly cover?: PictureOf;
  /** The handle each platform should show, without `@`; absent: the one the account has. */
  readonly handles?: Readonly<Record<PlatformId, string>>;
}

export interface Bio {
  readonly id: string;
  readonly text: string;
  /** BCP 47 tag; empty: any language. */
  readonly lang: string;
  /** Platforms it is for; empty is all. One that is for this platform goes before the others. */
  readonly platforms: readonly PlatformId[];
}

export interface CompanyLink {
  readonly label: string;
  /** https address. */
  readonly url: string;
}

export interface Phone {
  readonly label: string;
  /** E.164. */
  readonly number: string;
}

export interface PostalAddress {
  /** Lines as on a letter, without what the other parts say; `\n` between them. */
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly region: string;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string;
}

export interface OpeningHours {
  /** IANA zone. */
  readonly zone: string;
  /** Monday first, always seven; a day without spans is closed. */
  readonly week: readonly (readonly Span[])[];
  /** Days that differ, first day first. */
  readonly special: readonly SpecialDays[];
}

/** Wall-clock times, `HH:MM`; `to` at or before `from` is past midnight; `00:00`–`24:00` is all day. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

export interface SpecialDays {
  /** `YYYY-MM-DD`, both included. */
  readonly from: string;
  readonly to: string;
  /** None: closed. */
  readonly spans: readonly Span[];
  readonly note: string;
}

export interface PictureOf {
  /** Id of a media asset. */
  readonly all?: string;
  readonly by?: Readonly<Record<PlatformId, string>>;
}

/** What a change sets; null takes a fact away. */
export type CompanyPatch = { readonly [K in keyof CompanyFacts]?: CompanyFacts[K] | null };

/**
 * One change of a client's record. The record on a day is every change up to it, laid over each other by `from`, then by `createdAt`: so that what
 * is planned for 1 January does not undo what is corrected today.
 */
export interface CompanyChange extends Row {
  readonly id: string;
  readonly clientId: string;
  /** `YYYY-MM-DD` in the client's zone: true from that day on. */
  readonly from: string;
  readonly reason: string;
  readonly set: CompanyPatch;
}

/** A value seen at a place. The same value seen again only moves `lastSeenAt`; another one is another row: the rows are the history. */
export interface Observation extends Row {
  readonly id: string;
  readonly clientId: string;
  readonly accountId: string;
  readonly field: FieldId;
  /** As shown, white space at the ends aside; one string, or one for each of a list's items (`label: address` for links); none: shown empty. */
  readonly lines: readonly string[];
  /** `page`: read from a page in front. `api`: from the platform's API. `hand`: the person says so. */
  readonly how: 'page' | 'api' | 'hand';
  /** Id of the `ProfilePage` it was read from; empty for the others. */
  readonly page: string;
  /** https address without query; empty where there is none. */
  readonly url: string;
  /** Epoch ms. */
  readonly firstSeenAt: number;
  readonly lastSeenAt: number;
}

/** The person says that a place may go on showing something else. */
export interface Exception extends Row {
  /** `<accountId>|<field>`. */
  readonly id: string;
  readonly clientId: string;
  readonly accountId: string;
  readonly field: FieldId;
  readonly reason: string;
}

/** What was written to a place through its API, so that it can be put back. */
export interface ProfileEdit extends Row {
  readonly id: string;
  readonly clientId: string;
  readonly accountId: string;
  readonly at: number;
  readonly before: readonly ProfileValue[];
  /** As it was read back; what was to be written, while `open`. */
  readonly after: readonly ProfileValue[];
  /** `1` from before the first byte leaves until what came of it was read; one that came to nothing is deleted. */
  readonly open?: 1;
  readonly undoneAt: number | null;
}

/** One field's value; a picture is the id of a media asset in `asset`: null where there is none, absent where there is one that couldn't be loaded. */
export interface ProfileValue {
  readonly field: FieldId;
  readonly lines: readonly string[];
  readonly asset?: string | null;
}
