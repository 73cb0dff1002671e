import { countryCode } from '@/lib/company/country-code';
import { NO_ADDRESS, TEXT_FACTS, type RecordDraft } from '@/lib/company/record/record-draft';
import type { CompanyFacts, OpeningHours, PostalAddress } from '@/lib/domain/company';
import type { CellTrouble } from '@/lib/company/record/company-table';
import { isZone } from '@/lib/schedule/zoned-time';
import { printBio, readBio } from './bio-cell';
import { printSpecial, printWeek, readSpecial, readWeek } from './hours-cell';
import { printLabelled, readLabelled } from './labelled-cell';

/** How one column of a table of companies is written and read. */
export interface Column {
  readonly id: string;
  /** Other headings that mean it, lower case, without signs. */
  readonly also: readonly string[];
  readonly print: (facts: CompanyFacts) => string;
  /** What a cell that isn't empty changes of a draft. */
  readonly read: (cell: string, into: Into) => Partial<RecordDraft> | CellTrouble;
}

interface Into {
  readonly draft: RecordDraft;
  readonly newId: () => string;
  /** IANA zone for hours without one. */
  readonly zone: string;
}

const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  name: ['name', 'company', 'business name', 'brand'],
  website: ['website', 'url', 'web', 'homepage'],
  email: ['e mail', 'email', 'mail'],
  founded: ['founded', 'founding date', 'opening date'],
  imprint: ['imprint', 'impressum', 'legal notice'],
  privacy: ['privacy', 'privacy policy'],
  terms: ['terms', 'terms of service'],
  category: ['category', 'primary category'],
};

const texts = TEXT_FACTS.map((key): Column => ({
  id: snake(key),
  also: HEADINGS[key] ?? [],
  print: (facts) => facts[key] ?? '',
  read: (cell) => ({ [key]: cell }),
}));

const addressColumn = (id: string, key: keyof PostalAddress, also: readonly string[]): Column => ({
  ...{ id, also },
  print: (facts) => facts.address?.[key] ?? '',
  read: (cell, { draft }) => {
    const text = key === 'country' ? countryCode(cell) : cell;
    return text === null ? 'country-unknown' : { address: { ...NO_ADDRESS, ...draft.address, [key]: text } };
  },
});

/** Hours of which only one column is there begin from what is known, or from a closed week. */
const hoursOf = ({ draft, zone }: Into): OpeningHours =>
  draft.hours ?? { zone, week: Array.from({ length: 7 }, () => []), special: [] };

const FIXED: readonly Column[] = [
  ...texts,
  {
    id: 'phones',
    also: ['phone', 'phone number', 'primary phone', 'telephone', 'tel'],
    print: ({ phones = [] }) => printLabelled(phones.map(({ label, number }) => ({ label, value: number }))),
    read: (cell, { newId }) => ({ phones: readLabelled(cell, newId) }),
  },
  {
    id: 'links',
    also: ['link'],
    print: ({ links = [] }) => printLabelled(links.map(({ label, url }) => ({ label, value: url }))),
    read: (cell, { newId }) => ({ links: readLabelled(cell, newId) }),
  },
  addressColumn('street', 'street', ['address', 'address line', 'street address']),
  addressColumn('postal_code', 'postalCode', ['zip', 'zip code', 'postcode', 'postal code', 'plz']),
  addressColumn('city', 'city', ['town', 'locality']),
  addressColumn('region', 'region', ['state', 'province', 'county', 'administrative area']),
  addressColumn('country', 'country', ['country code', 'country region']),
  {
    id: 'hours',
    also: ['opening hours', 'regular hours'],
    print: ({ hours }) => (hours ? printWeek(hours.week) : ''),
    read: (cell, into) => {
      const week = readWeek(cell);
      return week ? { hours: { ...hoursOf(into), week } } : 'hours-unread';
    },
  },
  {
    id: 'special_hours',
    also: ['holiday hours'],
    print: ({ hours }) => (hours ? printSpecial(hours.special) : ''),
    read: (cell, into) => {
      const special = readSpecial(cell);
      return special ? { hours: { ...hoursOf(into), special } } : 'special-unread';
    },
  },
  {
    id: 'time_zone',
    also: ['zone', 'timezone'],
    print: ({ hours }) => hours?.zone ?? '',
    read: (cell, into) => {
      if (!isZone(cell)) return 'zone-unknown';
      return into.draft.hours ? { hours: { ...into.draft.hours, zone: cell } } : {};
    },
  },
  {
    id: 'hashtags',
    also: ['tags'],
    print: ({ hashtags = [] }) => hashtags.map((tag) => `#${tag}`).join(' '),
    read: (cell) => ({ hashtags: cell }),
  },
];

const bioColumn = (index: number): Column => ({
  id: index === 0 ? 'bio' : `bio_${index + 1}`,
  also: index === 0 ? ['description', 'about', 'bio 1', 'from the business'] : [],
  print: ({ bios = [] }) => {
    const bio = bios[index];
    return bio ? printBio(bio) : '';
  },
  read: (cell, { draft, newId }) => ({
    bios: [
      ...draft.bios.slice(0, index),
      readBio(cell, draft.bios[index]?.id ?? newId()),
      ...draft.bios.slice(index + 1),
    ],
  }),
});

const handleColumn = (platform: string): Column => ({
  id: `handle_${platform}`,
  also: [],
  print: ({ handles = {} }) => handles[platform] ?? '',
  read: (cell, { draft }) => ({ handles: { ...draft.handles, [platform]: cell } }),
});

/** The columns that hold all of these records. */
export const columnsFor = (all: readonly CompanyFacts[]): readonly Column[] => [
  ...FIXED,
  ...Array.from({ length: Math.max(1, ...all.map(({ bios = [] }) => bios.length)) }, (_, index) =>
    bioColumn(index),
  ),
  ...[...new Set(all.flatMap(({ handles = {} }) => Object.keys(handles)))].sort().map(handleColumn),
];

/** The column that a heading means; null where it is none. */
export function columnOf(heading: string): Column | null {
  const words = heading
    .trim()
    .toLowerCase()
    .replace(/[\s_\-–]+/g, ' ')
    .trim();
  const id = words.replaceAll(' ', '_');
  const [, bio] = /^bio_(\d{1,2})$/.exec(id) ?? [];
  if (bio && Number(bio) > 0) return bioColumn(Number(bio) - 1);
  const [, platform] = /^handle_(.+)$/.exec(id) ?? [];
  if (platform) return handleColumn(platform.replaceAll('_', '-'));
  return [...FIXED, bioColumn(0)].find((column) => column.id === id || column.also.includes(words)) ?? null;
}

function snake(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
