import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patchBetween } from '@/lib/company/record/patch-between';
import { readRecord } from '@/lib/company/record/read-record';
import { draftOf } from '@/lib/company/record/record-draft';
import type { CompanyFacts } from '@/lib/domain/company';
import { arbitraryFacts } from '@/test/support/arbitrary-facts';
import { printVcard } from './print-vcard';
import { readVcard } from './read-vcard';
import { partsOf } from './vcard-lines';

let ids = 0;
const newId = (): string => `id-${(ids += 1)}`;
const read = (text: string): CompanyFacts | null => {
  const draft = readVcard(text, newId, 'Europe/Lisbon');
  return draft && readRecord({ ...draftOf({}), ...draft }).facts;
};
const withoutIds = ({ bios, ...facts }: CompanyFacts): CompanyFacts => ({
  ...facts,
  ...(bios ? { bios: bios.map((bio) => ({ ...bio, id: '' })) } : {}),
});

describe('a vCard', () => {
  it('brings the record back that it was written from', () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const back = read(printVcard(facts, 'Casa Luz')) ?? {};
        // A legal name that is the name itself says nothing more.
        const { legalName, ...rest } = facts;
        const expected = legalName === facts.name ? rest : facts;
        expect(patchBetween(withoutIds(expected), withoutIds(back))).toEqual({});
      }),
      { numRuns: 300 },
    );
  });

  it('is folded at 75 octets, never within a character', () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const lines = printVcard(facts, 'Casa Luz').split('\r\n');
        expect(lines.at(-1)).toBe('');
        for (const line of lines) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\n\r]/);
        }
      }),
    );
  });

  it('has what every vCard 4.0 must have', () => {
    const card = printVcard({}, 'Casa Luz');
    expect(card.split('\r\n').slice(0, 4)).toEqual(['BEGIN:VCARD', 'VERSION:4.0', 'KIND:org', 'FN:Casa Luz']);
    expect(card.endsWith('END:VCARD\r\n')).toBe(true);
  });

  it('escapes as RFC 6350 says', () => {
    const card = printVcard(
      { name: 'Luz, Sons; Co\\', bios: [{ id: '', text: 'One\ntwo', lang: '', platforms: [] }] },
      '',
    );
    expect(card).toContain('FN:Luz\\, Sons\\; Co\\\\\r\n');
    expect(card).toContain('NOTE:One\\ntwo\r\n');
    expect(partsOf('a\\;b;;c\\\\;d')).toEqual(['a;b', '', 'c\\', 'd']);
  });

  it('reads a card of Apple, version 3.0', () => {
    const card = [
      'BEGIN:VCARD',
      'VERSION:3.0',
      'PRODID:-//Apple Inc.//macOS 15.1//EN',
      'N:;;;;',
      'FN:Casa Luz',
      'ORG:Casa Luz Lda.;',
      'EMAIL;type=INTERNET;type=WORK;type=pref:ola@casaluz.pt',
      'TEL;type=WORK;type=VOICE:+351 21 342 77 11',
      'TEL;type=CELL;type=VOICE;type=pref:+351 912 345 678',
      'item1.TEL:213 427 712',
      'item1.X-ABLabel:Reservas',
      'item2.ADR;type=WORK;type=pref:;;Rua da Graça 12\\nLoja B;Lisboa;;1170-168;Portugal',
      'item2.X-ABADR:pt',
      'item3.URL;type=pref:https\\://casaluz.pt',
      'item3.X-ABLabel:_$!<HomePage>!$_',
      'item4.URL:https://shop.casaluz.pt',
      'item4.X-ABLabel:Shop',
      'X-SOCIALPROFILE;type=twitter;x-user=casaluz:http://twitter.com/casaluz',
      'X-ABShowAs:COMPANY',
      'NOTE:Wood-fired bakery in ',
      ' Graça\\, Lisbon.',
      'END:VCARD',
      '',
    ].join('\r\n');
    expect(withoutIds(read(card) ?? {})).toEqual({
      name: 'Casa Luz',
      legalName: 'Casa Luz Lda.',
      email: 'ola@casaluz.pt',
      website: 'https://casaluz.pt',
      links: [{ label: 'Shop', url: 'https://shop.casaluz.pt' }],
      phones: [
        { label: '', number: '+351912345678' },
        { label: '', number: '+351213427711' },
        { label: 'Reservas', number: '+351213427712' },
      ],
      address: {
        street: 'Rua da Graça 12\nLoja B',
        postalCode: '1170-168',
        city: 'Lisboa',
        region: '',
        country: 'PT',
      },
      handles: { x: 'casaluz' },
      bios: [{ id: '', text: 'Wood-fired bakery in Graça, Lisbon.', lang: '', platforms: [] }],
    });
  });

  it('reads a card of Google Contacts, version 3.0', () => {
    const card = [
      'BEGIN:VCARD',
      'VERSION:3.0',
      'FN:Fern & Co',
      'ORG:Fern & Co',
      'EMAIL;TYPE=INTERNET:hello@fern.example',
      'TEL:+442079460958',
      'ADR:;;1 Kew Road;Richmond;Surrey;TW9 2PR;United Kingdom;1 Kew Road\\nRichmond\\, Surrey TW9 2PR\\nUnited Kingdom',
      'URL:https\\://fern.example',
      'CATEGORIES:myContacts',
      'END:VCARD',
    ].join('\n');
    expect(read(card)).toEqual({
      name: 'Fern & Co',
      email: 'hello@fern.example',
      phones: [{ label: '', number: '+442079460958' }],
      address: {
        street: '1 Kew Road',
        postalCode: 'TW9 2PR',
        city: 'Richmond',
        region: 'Surrey',
        country: 'GB',
      },
      website: 'https://fern.example',
    });
  });

  it('takes the first card only, and refuses what is none', () => {
    expect(read('BEGIN:VCARD\nFN:A\nEND:VCARD\nBEGIN:VCARD\nFN:B\nEND:VCARD')).toEqual({ name: 'A' });
    expect(read('hello')).toBeNull();
  });
});
