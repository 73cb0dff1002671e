import type { CompanyFacts } from '@/lib/domain/company';
import { printSpecial, printWeek } from './hours-cell';
import { escapeText, printVcardLine, type VcardLine } from './vcard-lines';

/** Facts that no property of RFC 6350 holds, and what they are called here. */
export const OWN_PROPERTIES = {
  category: 'X-TEND-CATEGORY',
  serviceArea: 'X-TEND-SERVICE-AREA',
  founded: 'X-TEND-FOUNDED',
  tone: 'X-TEND-TONE',
  imprint: 'X-TEND-IMPRINT',
  privacy: 'X-TEND-PRIVACY',
  terms: 'X-TEND-TERMS',
} as const satisfies Partial<Record<keyof CompanyFacts, string>>;

type Params = Readonly<Record<string, readonly string[]>>;

/**
 * A company's record as a vCard 4.0 (RFC 6350; pronouns and social profiles after RFC 9554, the country's code after RFC 8605). Labels are written as
 * Apple and Google do (`item1.X-ABLabel`). `fallback`: the name where the record has none: every vCard must have one. Pictures aren't in it.
 */
export function printVcard(facts: CompanyFacts, fallback: string): string {
  const lines: VcardLine[] = [];
  const add = (name: string, value: string | undefined, params: Params = {}, group = ''): void => {
    if (value !== undefined && value !== '') lines.push({ group, name, params, value });
  };
  const text = (name: string, value: string | undefined, params: Params = {}): void =>
    add(name, value === undefined ? undefined : escapeText(value), params);
  let items = 0;
  const labelled = (label: string, name: string, value: string, params: Params): void => {
    if (label === '') return add(name, value, params);
    const group = `item${(items += 1)}`;
    add(name, value, params, group);
    add('X-ABLABEL', escapeText(label), {}, group);
  };
  add('VERSION', '4.0');
  add('KIND', 'org');
  text('FN', facts.name ?? fallback);
  text('NICKNAME', facts.shortName);
  text('ORG', facts.legalName);
  add('URL', facts.website, { PREF: ['1'] });
  for (const { label, url } of facts.links ?? []) labelled(label, 'URL', url, { TYPE: ['x-link'] });
  text('EMAIL', facts.email, { TYPE: ['work'] });
  for (const { label, number } of facts.phones ?? [])
    labelled(label, 'TEL', `tel:${number}`, { VALUE: ['uri'], TYPE: ['work', 'voice'] });
  if (facts.address) {
    const { street, city, region, postalCode, country } = facts.address;
    const name = new Intl.DisplayNames('en', { type: 'region' }).of(country) ?? country;
    add('ADR', ['', '', street, city, region, postalCode, name].map(escapeText).join(';'), {
      TYPE: ['work'],
      CC: [country],
    });
  }
  for (const { text: bio, lang, platforms } of facts.bios ?? [])
    text('NOTE', bio, {
      ...(lang === '' ? {} : { LANGUAGE: [lang] }),
      ...(platforms.length === 0 ? {} : { 'X-TEND-PLATFORMS': platforms }),
    });
  if (facts.hours) {
    text('TZ', facts.hours.zone);
    text('X-TEND-HOURS', printWeek(facts.hours.week));
    text('X-TEND-SPECIAL-HOURS', printSpecial(facts.hours.special));
  }
  for (const [platform, handle] of Object.entries(facts.handles ?? {}))
    text('SOCIALPROFILE', handle, { 'SERVICE-TYPE': [platform], VALUE: ['text'] });
  text('PRONOUNS', facts.pronouns);
  text('X-TEND-HASHTAGS', facts.hashtags?.map((tag) => `#${tag}`).join(' '));
  for (const [key, name] of Object.entries(OWN_PROPERTIES))
    text(name, facts[key as keyof typeof OWN_PROPERTIES]);
  return [
    printVcardLine({ group: '', name: 'BEGIN', params: {}, value: 'VCARD' }),
    ...lines.map(printVcardLine),
    printVcardLine({ group: '', name: 'END', params: {}, value: 'VCARD' }),
  ].join('');
}
