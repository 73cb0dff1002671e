import type { CompanyFacts, CompanyLink, Phone, PictureOf } from '@/lib/domain/company';
import { hoursTrouble, isDate, type HoursTrouble } from './hours-trouble';
import { typedPhone, type PhoneTrouble } from './typed-phone';
import { TEXT_FACTS, type RecordDraft, type TextFact } from './record-draft';
import { websiteOf } from './website-of';

export type TroubleCode =
  | PhoneTrouble
  | HoursTrouble
  | 'web-wrong'
  | 'email-wrong'
  | 'founded-wrong'
  | 'country-missing'
  | 'bio-empty'
  | 'link-empty';

/** Why a field can't be stored as it is. `at`: the fact's key, with the line's id or index where there are many: `phones.phone-0`, `hours.week.2`. */
export interface RecordTrouble {
  readonly at: string;
  readonly code: TroubleCode;
}

const WEB: readonly TextFact[] = ['website', 'imprint', 'privacy', 'terms'];

/** What is stored of a draft, tidied: no white space at ends, nothing that is empty. What is in trouble is left out of `facts`. */
export function readRecord(draft: RecordDraft): {
  readonly facts: CompanyFacts;
  readonly troubles: readonly RecordTrouble[];
} {
  const troubles: RecordTrouble[] = [];
  const refuse = (at: string, code: TroubleCode): null => {
    troubles.push({ at, code });
    return null;
  };
  const texts = TEXT_FACTS.map((key) => [key, textOf(key, draft[key], refuse)]);
  const links = draft.links.flatMap((line): CompanyLink[] => {
    if (line.value.trim() === '' && line.label.trim() === '') return [];
    const at = `links.${line.id}`;
    const url =
      line.value.trim() === ''
        ? refuse(at, 'link-empty')
        : (websiteOf(line.value) ?? refuse(at, 'web-wrong'));
    return url === null ? [] : [{ label: line.label.trim(), url }];
  });
  const phones = draft.phones.flatMap((line): Phone[] => {
    if (line.value.trim() === '') return [];
    const number = typedPhone(line.value, draft.address.country);
    if (!number.ok) refuse(`phones.${line.id}`, number.failure);
    return number.ok ? [{ label: line.label.trim(), number: number.value }] : [];
  });
  const bios = draft.bios.flatMap((bio) => {
    const text = bio.text.trim();
    if (text === '') refuse(`bios.${bio.id}`, 'bio-empty');
    return text === '' ? [] : [{ ...bio, text, lang: bio.lang.trim() }];
  });
  const hours = draft.hours && hoursTrouble(draft.hours);
  if (hours) refuse(`hours.${hours.at}`, hours.code);
  const facts: Record<string, unknown> = {
    ...Object.fromEntries(texts),
    ...{ bios, links, phones, logo: draft.logo },
    address: addressOf(draft, refuse),
    hours: hours ? null : draft.hours && tidyHours(draft.hours),
    hashtags: tagsOf(draft.hashtags),
    handles: handlesOf(draft.handles),
    avatar: pictureOf(draft.avatar),
    cover: pictureOf(draft.cover),
  };
  return { facts: withoutEmpty(facts), troubles };
}

type Refuse = (at: string, code: TroubleCode) => null;

function textOf(key: TextFact, typed: string, refuse: Refuse): string | null {
  const text = typed.trim();
  if (text === '') return null;
  if (WEB.includes(key)) return websiteOf(text) ?? refuse(key, 'web-wrong');
  // As loose as a mail server: what matters is that it isn't something else.
  if (key === 'email')
    return /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]{2,}$/.test(text) ? text : refuse(key, 'email-wrong');
  if (key === 'founded') return isFounded(text) ? text : refuse(key, 'founded-wrong');
  return text;
}

const isFounded = (text: string): boolean =>
  /^\d{4}(-\d{2}){0,2}$/.test(text) && isDate(`${text}-01-01`.slice(0, 10));

function addressOf({ address }: RecordDraft, refuse: Refuse): CompanyFacts['address'] | null {
  const trimmed = {
    street: address.street
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join('\n'),
    postalCode: address.postalCode.trim(),
    city: address.city.trim(),
    region: address.region.trim(),
  };
  // A country alone tells only how phone numbers are read; it is kept, too.
  if (address.country === '') {
    if (Object.values(trimmed).some((part) => part !== '')) refuse('address.country', 'country-missing');
    return null;
  }
  return { ...trimmed, country: address.country };
}

const tidyHours = (hours: NonNullable<CompanyFacts['hours']>): CompanyFacts['hours'] => ({
  ...hours,
  special: hours.special
    .map((days) => ({ ...days, note: days.note.trim() }))
    .sort((a, b) => a.from.localeCompare(b.from)),
});

const tagsOf = (typed: string): readonly string[] => [
  ...new Set(
    typed
      .split(/[\s,;]+/)
      .map((tag) => tag.replace(/^#+/, ''))
      .filter((tag) => tag !== ''),
  ),
];

const handlesOf = (handles: RecordDraft['handles']): CompanyFacts['handles'] =>
  Object.fromEntries(
    Object.entries(handles)
      .map(([platform, handle]) => [platform, handle.trim().replace(/^@/, '')] as const)
      .filter(([, handle]) => handle !== ''),
  );

const pictureOf = ({ all, by }: PictureOf): PictureOf => ({
  ...(all ? { all } : {}),
  ...(by && Object.keys(by).length > 0 ? { by } : {}),
});

const withoutEmpty = (facts: Readonly<Record<string, unknown>>): CompanyFacts =>
  Object.fromEntries(
    Object.entries(facts).filter(
      ([, fact]) =>
        fact !== null &&
        fact !== '' &&
        !(typeof fact === 'object' && Object.keys(fact as object).length === 0),
    ),
  );
