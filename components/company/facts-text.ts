import { i18n } from '#i18n';
import { clockTime } from '@/components/accounts/clock-time';
import { weekdayName } from '@/components/accounts/weekday-name';
import { writePhone } from '@/lib/company/write-phone';
import type { Bio, CompanyFacts, CompanyPatch, OpeningHours, PictureOf, Span } from '@/lib/domain/company';
import type { PlatformId, PlatformSpec } from '@/lib/domain/platform';
import type { Weekday } from '@/lib/domain/slot';
import { countryName } from '@/lib/company/country-name';
import { dayText } from './day-text';

type Specs = ReadonlyMap<PlatformId, PlatformSpec>;

/** A fact as a person reads it, line by line; pictures are only named. Empty where there is none. */
export function factText<K extends keyof CompanyFacts>(
  key: K,
  fact: CompanyFacts[K] | null,
  specs: Specs,
): string {
  if (fact === undefined || fact === null) return '';
  const text = TEXTS[key] as ((fact: NonNullable<CompanyFacts[K]>, specs: Specs) => string) | undefined;
  return text ? text(fact, specs) : String(fact);
}

const TEXTS: {
  readonly [K in keyof CompanyFacts]?: (fact: NonNullable<CompanyFacts[K]>, specs: Specs) => string;
} = {
  bios: (bios, specs) => bios.map((bio) => bioText(bio, specs)).join('\n\n'),
  links: (links) => links.map(({ label, url }) => (label ? `${label}: ${url}` : url)).join('\n'),
  phones: (phones) =>
    phones
      .map(({ label, number }) =>
        label ? `${label}: ${writePhone(number, false)}` : writePhone(number, false),
      )
      .join('\n'),
  address: ({ street, postalCode, city, region, country }) =>
    [street, [postalCode, city].filter(Boolean).join(' '), region, countryName(country, navigator.language)]
      .filter(Boolean)
      .join('\n'),
  hours: hoursText,
  hashtags: (tags) => tags.map((tag) => `#${tag}`).join(' '),
  handles: (handles, specs) =>
    Object.entries(handles)
      .map(([platform, handle]) => `${specs.get(platform)?.name ?? platform}: @${handle}`)
      .join('\n'),
  logo: () => i18n.t('companyPage.fact.picture'),
  avatar: pictureText,
  cover: pictureText,
};

function bioText({ text, lang, platforms }: Bio, specs: Specs): string {
  const whose = [lang, ...platforms.map((platform) => specs.get(platform)?.name ?? platform)].filter(Boolean);
  return whose.length > 0 ? `[${whose.join(', ')}] ${text}` : text;
}

function pictureText({ all, by = {} }: PictureOf, specs: Specs): string {
  const own = Object.keys(by).map((platform) => specs.get(platform)?.name ?? platform);
  return [...(all ? [i18n.t('companyPage.fact.picture')] : []), ...own].join(', ');
}

/** A week as lines; days in a row that are the same share one. */
function hoursText({ week, special }: OpeningHours): string {
  const days = week.map((spans) => spansText(spans));
  const groups: { first: number; last: number; text: string }[] = [];
  for (const [day, text] of days.entries()) {
    const before = groups.at(-1);
    if (before?.text === text) before.last = day;
    else groups.push({ first: day, last: day, text });
  }
  const name = (day: number): string => weekdayName((day + 1) as Weekday);
  return [
    ...groups.map(
      ({ first, last, text }) => `${first === last ? name(first) : `${name(first)}–${name(last)}`} ${text}`,
    ),
    ...special.map(({ from, to, spans, note }) =>
      [
        from === to ? dayText(from) : `${dayText(from)} – ${dayText(to)}`,
        spansText(spans),
        ...(note === '' ? [] : [`(${note})`]),
      ].join(' '),
    ),
  ].join('\n');
}

function spansText(spans: readonly Span[]): string {
  if (spans.length === 0) return i18n.t('companyPage.hours.closed');
  return spans
    .map(({ from, to }) =>
      from === '00:00' && to === '24:00'
        ? i18n.t('companyPage.hours.allDay')
        : `${clockTime(from)}–${clockTime(to)}`,
    )
    .join(', ');
}

/** What a fact is called. */
export const factName = (key: keyof CompanyFacts): string => i18n.t(`companyPage.fact.${key}`);

/** The facts that a change touches, named. */
export const factNames = (patch: CompanyPatch): string =>
  new Intl.ListFormat(navigator.language, { type: 'conjunction' }).format(
    (Object.keys(patch) as (keyof CompanyFacts)[]).map(factName),
  );
