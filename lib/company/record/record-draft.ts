import type { Bio, CompanyFacts, OpeningHours, PictureOf, PostalAddress } from '@/lib/domain/company';
import type { PlatformId } from '@/lib/domain/platform';
import { writePhone } from '../write-phone';

/** Facts that are one text. */
export const TEXT_FACTS = [
  'name',
  'shortName',
  'legalName',
  'category',
  'website',
  'email',
  'serviceArea',
  'founded',
  'pronouns',
  'tone',
  'imprint',
  'privacy',
  'terms',
] as const satisfies readonly (keyof CompanyFacts)[];

export type TextFact = (typeof TEXT_FACTS)[number];

/** A label with a phone number or an address, as it was typed. `id` tells it from the others while it is edited; it is not stored. */
export interface DraftLine {
  readonly id: string;
  readonly label: string;
  readonly value: string;
}

/** A company record as it stands in the form: what the fields hold, right or not. */
export interface RecordDraft extends Readonly<Record<TextFact, string>> {
  readonly bios: readonly Bio[];
  readonly links: readonly DraftLine[];
  readonly phones: readonly DraftLine[];
  readonly address: PostalAddress;
  /** Null: none are known. */
  readonly hours: OpeningHours | null;
  /** With or without `#`, between white space or commas. */
  readonly hashtags: string;
  readonly handles: Readonly<Record<PlatformId, string>>;
  /** Id of a media asset; empty: none. */
  readonly logo: string;
  readonly avatar: PictureOf;
  readonly cover: PictureOf;
}

export const NO_ADDRESS: PostalAddress = { street: '', postalCode: '', city: '', region: '', country: '' };

/** What the form shows of a record. Phone numbers are written the way that their country does. */
export function draftOf(facts: CompanyFacts): RecordDraft {
  const texts = Object.fromEntries(TEXT_FACTS.map((key) => [key, facts[key] ?? ''])) as Record<
    TextFact,
    string
  >;
  return {
    ...texts,
    bios: facts.bios ?? [],
    links: (facts.links ?? []).map(({ label, url }, index) => ({ id: `link-${index}`, label, value: url })),
    phones: (facts.phones ?? []).map(({ label, number }, index) => ({
      ...{ id: `phone-${index}`, label, value: writePhone(number, false) },
    })),
    address: facts.address ?? NO_ADDRESS,
    hours: facts.hours ?? null,
    hashtags: (facts.hashtags ?? []).map((tag) => `#${tag}`).join(' '),
    handles: facts.handles ?? {},
    logo: facts.logo ?? '',
    avatar: facts.avatar ?? {},
    cover: facts.cover ?? {},
  };
}
