import { countryCode } from '@/lib/company/country-code';
import { NO_ADDRESS, type DraftLine, type RecordDraft } from '@/lib/company/record/record-draft';
import type { Bio } from '@/lib/domain/company';
import { readSpecial, readWeek } from './hours-cell';
import { OWN_PROPERTIES } from './print-vcard';
import { partsOf, readVcardLines, unescapeText, type VcardLine } from './vcard-lines';

/** What Apple and Google call a website, an X profile and so on, beside our own ids. */
const SERVICES: Readonly<Record<string, string>> = { twitter: 'x', youtube: 'youtube', googleplus: '' };

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * What the first card of a file says of a company, as a form would hold it: versions 4.0 and 3.0, as Apple and Google write them. Null where the file is
 * none. Pictures are left out.
 */
export function readVcard(text: string, newId: () => string, zone: string): Partial<RecordDraft> | null {
  const all = readVcardLines(text);
  const begin = all.findIndex(
    ({ name, value }) => name === 'BEGIN' && value.trim().toUpperCase() === 'VCARD',
  );
  const end = all.findIndex(({ name }, index) => name === 'END' && index > begin);
  if (begin < 0) return null;
  const lines = all.slice(begin + 1, end < 0 ? undefined : end);
  const first = (name: string): string | undefined => {
    const line = lines.find((candidate) => candidate.name === name);
    return line && unescapeText(line.value);
  };
  const labels = new Map(
    lines.filter(({ name }) => name === 'X-ABLABEL').map(({ group, value }) => [group, readLabel(value)]),
  );
  const labelOf = ({ group }: VcardLine): string => (group === '' ? '' : (labels.get(group) ?? ''));
  const asLine = (line: VcardLine, value: string): DraftLine => ({
    id: newId(),
    label: labelOf(line),
    value,
  });
  const draft: Mutable<Partial<RecordDraft>> = {};

  const organisation = partsOf(lines.find(({ name }) => name === 'ORG')?.value ?? '')[0] ?? '';
  const name = first('FN') || organisation;
  if (name) draft.name = name;
  if (organisation && organisation !== name) draft.legalName = organisation;
  const nickname = first('NICKNAME');
  if (nickname) draft.shortName = nickname;
  const email = first('EMAIL');
  if (email) draft.email = email.replace(/^mailto:/i, '');

  const urls = lines.filter((line) => line.name === 'URL' && line.value.trim() !== '');
  const website =
    urls.find(isPreferred) ??
    urls.find((line) => !isLink(line) && ['', 'HomePage'].includes(labelOf(line))) ??
    urls.find((line) => !isLink(line));
  if (website) draft.website = unescapeText(website.value);
  const links = urls.filter((line) => line !== website);
  if (links.length > 0) draft.links = links.map((line) => asLine(line, unescapeText(line.value)));
  const phones = lines.filter((line) => line.name === 'TEL' && !typesOf(line).includes('fax'));
  if (phones.length > 0)
    draft.phones = phones
      .toSorted((a, b) => Number(isPreferred(b)) - Number(isPreferred(a)))
      .map((line) => asLine(line, unescapeText(line.value).replace(/^tel:/i, '')));

  const address = lines.find((line) => line.name === 'ADR');
  if (address) draft.address = readAddress(address);
  const notes = lines.filter((line) => line.name === 'NOTE' && line.value.trim() !== '');
  if (notes.length > 0) draft.bios = notes.map((line) => readNote(line, newId));
  const week = readWeek(first('X-TEND-HOURS') ?? '');
  if (week) {
    const special = readSpecial(first('X-TEND-SPECIAL-HOURS') ?? '') ?? [];
    draft.hours = { zone: first('TZ') ?? zone, week, special };
  }
  const handles = lines.flatMap((line) => readProfile(line) ?? []);
  if (handles.length > 0) draft.handles = Object.fromEntries(handles);
  const pronouns = first('PRONOUNS');
  if (pronouns) draft.pronouns = pronouns;
  const hashtags = first('X-TEND-HASHTAGS');
  if (hashtags) draft.hashtags = hashtags;
  for (const [key, property] of Object.entries(OWN_PROPERTIES)) {
    const value = first(property);
    if (value) draft[key as keyof typeof OWN_PROPERTIES] = value;
  }
  return draft;
}

const typesOf = ({ params }: VcardLine): readonly string[] =>
  (params['TYPE'] ?? []).flatMap((type) => type.toLowerCase().split(','));

const isPreferred = (line: VcardLine): boolean =>
  line.params['PREF']?.[0] === '1' || typesOf(line).includes('pref');

const isLink = (line: VcardLine): boolean => typesOf(line).includes('x-link');

/** Apple's own labels stand between signs: `_$!<HomePage>!$_`. */
const readLabel = (value: string): string => unescapeText(value).replace(/^_\$!<(.*)>!\$_$/, '$1');

function readAddress({ value, params }: VcardLine): RecordDraft['address'] {
  const [box = '', extra = '', street = '', city = '', region = '', postalCode = '', country = ''] =
    partsOf(value);
  return {
    ...NO_ADDRESS,
    ...{ city, region, postalCode },
    street: [street, extra, box].filter((part) => part !== '').join('\n'),
    country: countryCode(params['CC']?.[0] ?? '') ?? countryCode(country) ?? '',
  };
}

const readNote = ({ value, params }: VcardLine, newId: () => string): Bio => ({
  id: newId(),
  text: unescapeText(value),
  lang: params['LANGUAGE']?.[0] ?? '',
  platforms: params['X-TEND-PLATFORMS'] ?? [],
});

/** `SOCIALPROFILE` of RFC 9554, or `X-SOCIALPROFILE` of Apple; a handle, or the last part of an address. */
function readProfile({ name, params, value }: VcardLine): readonly (readonly [string, string])[] | null {
  if (name !== 'SOCIALPROFILE' && name !== 'X-SOCIALPROFILE') return null;
  const service = (params['SERVICE-TYPE'] ?? params['TYPE'])?.[0]?.toLowerCase() ?? '';
  const platform = SERVICES[service] ?? service;
  const shown = unescapeText(value).trim();
  const handle =
    params['X-USER']?.[0] ??
    (shown.includes('://')
      ? shown
          .replace(/[?#].*$/, '')
          .replace(/\/+$/, '')
          .split('/')
          .at(-1)
      : shown);
  return platform && handle ? [[platform, handle.replace(/^@/, '')]] : null;
}
