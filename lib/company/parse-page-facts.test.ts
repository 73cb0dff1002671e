import { describe, expect, it } from 'vitest';
import type { PageFacts } from '@/lib/domain/page-facts';
import { parsePageFacts } from './parse-page-facts';
import { parsePhone } from './parse-phone';

const page = (over: Partial<PageFacts>): PageFacts => ({
  url: 'https://www.casaluz.example/contacto?x=1',
  jsonLd: [],
  meta: {},
  links: [],
  cards: [],
  ...over,
});
const ld = (...objects: readonly unknown[]) =>
  page({ jsonLd: objects.map((object) => JSON.stringify(object)) });

const RESTAURANT = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'WebSite', name: 'Casa Luz – Home', url: 'https://casaluz.example/' },
    {
      '@type': ['Bakery', 'https://schema.org/LocalBusiness'],
      name: ' Casa  Luz ',
      legalName: 'Casa Luz Padaria, Lda.',
      description: 'Pão de fermentação lenta.',
      url: 'https://casaluz.example/',
      logo: 'https://casaluz.example/logo.png',
      email: 'mailto:ola@casaluz.example',
      telephone: '21 342 88 04',
      foundingDate: '1962-03-12',
      areaServed: ['Lisboa', { '@type': 'City', name: 'Almada' }],
      sameAs: ['https://www.instagram.com/casaluz', 'javascript:alert(1)', 'https://x.com/casaluz'],
      address: {
        '@type': 'PostalAddress',
        streetAddress: 'Rua da Saudade 12',
        postalCode: '1100-583',
        addressLocality: 'Lisboa',
        addressCountry: { '@type': 'Country', name: 'Portugal' },
      },
      openingHoursSpecification: [
        {
          '@type': 'OpeningHoursSpecification',
          dayOfWeek: ['Tuesday', 'https://schema.org/Wednesday'],
          opens: '07:30',
          closes: '19:00:00',
        },
        { dayOfWeek: 'Saturday', opens: '00:00', closes: '23:59' },
        { dayOfWeek: 'Monday', opens: '00:00', closes: '00:00' },
        { validFrom: '2026-12-24', validThrough: '2026-12-26', opens: '00:00', closes: '00:00' },
        { validFrom: '2026-12-31', opens: '08:00', closes: '12:00' },
      ],
      contactPoint: { '@type': 'ContactPoint', contactType: 'orders', telephone: '+351 912 345 678' },
    },
  ],
};

describe('parsePageFacts', () => {
  it('reads a company out of a graph', () => {
    expect(parsePageFacts(ld(RESTAURANT))).toEqual({
      name: 'Casa Luz',
      legalName: 'Casa Luz Padaria, Lda.',
      website: 'https://casaluz.example/',
      email: 'ola@casaluz.example',
      founded: '1962-03-12',
      serviceArea: 'Lisboa, Almada',
      bios: [{ id: 'from-page', text: 'Pão de fermentação lenta.', lang: '', platforms: [] }],
      phones: [
        { label: '', number: '+351213428804' },
        { label: 'orders', number: '+351912345678' },
      ],
      links: [
        { label: 'instagram', url: 'https://www.instagram.com/casaluz' },
        { label: 'x', url: 'https://x.com/casaluz' },
      ],
      address: {
        street: 'Rua da Saudade 12',
        postalCode: '1100-583',
        city: 'Lisboa',
        region: '',
        country: 'PT',
      },
      hours: {
        zone: '',
        week: [
          [],
          [{ from: '07:30', to: '19:00' }],
          [{ from: '07:30', to: '19:00' }],
          [],
          [],
          [{ from: '00:00', to: '24:00' }],
          [],
        ],
        special: [
          { from: '2026-12-24', to: '2026-12-26', spans: [], note: '' },
          { from: '2026-12-31', to: '2026-12-31', spans: [{ from: '08:00', to: '12:00' }], note: '' },
        ],
      },
    });
  });

  it('reads hours that are texts, and takes the company that says most', () => {
    const facts = parsePageFacts(
      ld({ '@type': 'Organization', name: 'Publisher' }, [
        {
          '@type': 'Restaurant',
          name: 'Casa Luz',
          telephone: '+351213428804',
          openingHours: ['Mo-Fr 07:30-19:00', 'Sa 18:00-02:00'],
        },
      ]),
    );
    expect(facts.name).toBe('Casa Luz');
    expect(facts.hours?.week[4]).toEqual([{ from: '07:30', to: '19:00' }]);
    expect(facts.hours?.week[5]).toEqual([{ from: '18:00', to: '02:00' }]);
  });

  it('falls back on Open Graph, then on links', () => {
    const facts = parsePageFacts(
      page({
        meta: {
          'og:site_name': 'Casa Luz',
          'og:description': 'Bread &amp; coffee',
          'og:locale': 'en_GB',
          'business:contact_data:street_address': 'Rua da Saudade 12',
          'business:contact_data:locality': 'Lisboa',
          'business:contact_data:country_name': 'Portugal',
        },
        links: ['tel:+351%2021%20342%2088%2004', 'mailto:ola@casaluz.example?subject=Hi', 'tel:nonsense'],
      }),
    );
    expect(facts).toEqual({
      name: 'Casa Luz',
      website: 'https://www.casaluz.example/',
      email: 'ola@casaluz.example',
      phones: [{ label: '', number: '+351213428804' }],
      address: { street: 'Rua da Saudade 12', postalCode: '', city: 'Lisboa', region: '', country: 'PT' },
      bios: [{ id: 'from-page', text: 'Bread & coffee', lang: 'en-GB', platforms: [] }],
    });
  });

  it('finds nothing in a page that says nothing', () => {
    expect(parsePageFacts(page({ url: 'about:blank' }))).toEqual({});
    expect(
      parsePageFacts(page({ url: 'about:blank', jsonLd: ['', '{', 'null', '[]', '"x"', '{"@type":5}'] })),
    ).toEqual({});
  });

  it('bears what is hostile: depth, size, markup, odd types', () => {
    const deep = `${'[{"@type":"LocalBusiness","x":'.repeat(5_000)}1${'}]'.repeat(5_000)}`;
    const wide = JSON.stringify(Array.from({ length: 10_000 }, () => ({ '@type': 'Store', name: 'n' })));
    expect(parsePageFacts(page({ url: 'about:blank', jsonLd: [deep] }))).toEqual({});
    expect(parsePageFacts(page({ url: 'about:blank', jsonLd: [wide] })).name).toBe('n');
    const odd = {
      '@type': 'Store',
      name: '<img src=x onerror=alert(1)>Luz<script>',
      telephone: { a: 1 },
      email: ['x'],
      url: 'javascript:alert(1)',
      sameAs: 7,
      address: 'Rua da Saudade 12',
      openingHours: { a: [] },
      openingHoursSpecification: ['x', { dayOfWeek: 'Someday', opens: '25:00', closes: 1 }],
      foundingDate: '03/04/2015',
      areaServed: null,
      description: 'x'.repeat(100_000),
    };
    const facts = parsePageFacts({ ...ld(odd), url: 'about:blank' });
    expect(facts.name).toBe('Luz');
    expect(Object.keys(facts).toSorted()).toEqual(['bios', 'name']);
    expect(facts.bios?.[0]?.text).toHaveLength(5_000);
  });
});

describe('parsePhone', () => {
  it('knows a national number in its country, and nothing without one', () => {
    expect(parsePhone('Tel.: 030 / 1234 5678', 'DE')).toBe('+493012345678');
    expect(parsePhone('030 12345678', '')).toBeNull();
    expect(parsePhone('+49 30 12345678', '')).toBe('+493012345678');
    expect(parsePhone('+49 30 12345678 ext. 5', '')).toBe('+493012345678');
    expect(parsePhone('call us', 'DE')).toBeNull();
  });
});
