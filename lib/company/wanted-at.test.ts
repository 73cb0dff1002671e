import { describe, expect, it } from 'vitest';
import type { CompanyFacts } from '@/lib/domain/company';
import type { ProfileField } from '@/lib/domain/profile-data';
import { ACCOUNT, CASA_LUZ, limit, placeField } from './fixtures';
import { wantedAt } from './wanted-at';

const at = (lang = '', platform = 'x') => ({ platform, account: ACCOUNT, lang });
const lines = (field: ProfileField, facts: CompanyFacts = CASA_LUZ, place = at()): readonly string[] | null =>
  wantedAt(field, facts, place)?.lines ?? null;

describe('wantedAt', () => {
  it('wants nothing where the record has no such fact', () => {
    for (const field of ['bio', 'phone', 'links', 'hours', 'address', 'address-country', 'avatar'] as const)
      expect(wantedAt(placeField(field), {}, at())).toBeNull();
    expect(wantedAt(placeField('imprint'), CASA_LUZ, at())).toBeNull();
  });

  it('gives the longest bio that fits, in the place’s unit', () => {
    expect(wantedAt(placeField('bio', { limits: [limit(160, 'weighted')] }), CASA_LUZ, at('en'))).toEqual({
      lines: ['Sourdough, pastéis and coffee since 1962 – baked every night in Alfama.'],
      length: 71,
      max: 160,
      unit: 'weighted',
      wording: 'whole',
    });
    expect(wantedAt(placeField('bio', { limits: [limit(40)] }), CASA_LUZ, at('en'))).toMatchObject({
      lines: ['Sourdough and pastéis since 1962.'],
      wording: 'shorter',
    });
  });

  it('holds every limit, not only the one that is shown', () => {
    const bio = placeField('bio', { limits: [limit(100), limit(40, 'utf8-bytes')] });
    expect(wantedAt(bio, CASA_LUZ, at('en'))).toMatchObject({
      wording: 'shorter',
      max: 100,
      unit: 'graphemes',
    });
  });

  it('gives the first wording where none fits', () => {
    expect(wantedAt(placeField('bio', { limits: [limit(10)] }), CASA_LUZ, at('en'))).toMatchObject({
      length: 71,
      wording: 'none-fits',
    });
  });

  it('prefers what is for this platform, then its language, and another language only for want of any', () => {
    const bio = placeField('bio');
    expect(lines(bio, CASA_LUZ, at('pt-BR'))?.[0]).toMatch(/^Pão/);
    expect(lines(bio, CASA_LUZ, at('de'))?.[0]).toMatch(/^Sourdough, pastéis/);
    const bios = [
      ...(CASA_LUZ.bios ?? []),
      { id: 'x', text: 'Bread.', lang: '', platforms: ['x'] },
      { id: 'b', text: 'Sky bread, and more of it than anywhere else.', lang: 'en', platforms: ['bluesky'] },
    ];
    expect(lines(bio, { bios }, at('en'))).toEqual(['Bread.']);
    expect(lines(bio, { bios }, at('en', 'mastodon'))?.[0]).toMatch(/^Sourdough, pastéis/);
  });

  it('takes the short name where the name does not fit', () => {
    expect(lines(placeField('name', { limits: [limit(64)] }))).toEqual(['Casa Luz Bakery']);
    expect(wantedAt(placeField('name', { limits: [limit(10)] }), CASA_LUZ, at())).toMatchObject({
      lines: ['Casa Luz'],
      wording: 'shorter',
    });
  });

  it('writes phones as people do', () => {
    expect(lines(placeField('phone'))).toEqual(['+351 21 342 8804']);
    expect(lines(placeField('phone', { writes: 'national-phone' }))).toEqual(['21 342 8804']);
    expect(lines(placeField('phone', { control: 'list' }))).toEqual(['+351 21 342 8804', '+351 912 345 678']);
  });

  it('writes addresses in their country’s order, and less of them where there is no room', () => {
    expect(lines(placeField('address'))).toEqual(['Rua da Saudade 12, 1100-583 Lisboa, Portugal']);
    expect(lines(placeField('address', { control: 'lines' }), CASA_LUZ, at('en'))).toEqual([
      'Rua da Saudade 12\n1100-583 Lisboa\nPortugal',
    ]);
    expect(lines(placeField('address', { limits: [limit(30)] }))).toEqual(['Lisboa, Portugal']);
    const us = {
      street: '1 Main St\nSuite 4',
      postalCode: '94105',
      city: 'San Francisco',
      region: 'CA',
      country: 'US',
    };
    expect(lines(placeField('address'), { address: us })).toEqual([
      '1 Main St, Suite 4, San Francisco, CA 94105, United States',
    ]);
    const jp = {
      street: '神宮前1-2-3',
      postalCode: '150-0001',
      city: '渋谷区',
      region: '東京都',
      country: 'JP',
    };
    expect(lines(placeField('address'), { address: jp })).toEqual([
      '〒150-0001, 東京都渋谷区神宮前1-2-3, 日本',
    ]);
    const gb = { street: '10 High St', postalCode: 'SW1A 1AA', city: 'London', region: '', country: 'GB' };
    expect(lines(placeField('address'), { address: gb })).toEqual([
      '10 High St, London, SW1A 1AA, United Kingdom',
    ]);
    expect(lines(placeField('address-country'), { address: gb }, at('de'))).toEqual([
      'Vereinigtes Königreich',
    ]);
  });

  it('writes hours by rows of equal days, in the language of the place', () => {
    expect(lines(placeField('hours', { control: 'hours' }), CASA_LUZ, at('en'))).toEqual([
      'Mon closed',
      'Tue–Fri 07:30–19:00',
      'Sat–Sun 08:00–14:00',
    ]);
    expect(lines(placeField('hours'), CASA_LUZ, at('de'))?.[0]).toMatch(
      /^Mo geschlossen; Di–Fr 07:30–19:00; /,
    );
    const hours = {
      zone: 'UTC',
      special: [],
      week: Array.from({ length: 7 }, () => [{ from: '18:00', to: '02:00' }]),
    };
    const us = { street: '', postalCode: '', city: '', region: '', country: 'US' };
    expect(lines(placeField('hours'), { hours, address: us })).toEqual(['Mon–Sun 6:00 PM–2:00 AM']);
  });

  it('writes links with their labels, as many as there is room for, and bare where the place wants that', () => {
    expect(lines(placeField('links', { control: 'list', items: 1, writes: 'bare-address' }))).toEqual([
      'Order: casaluz.example/order',
    ]);
    expect(lines(placeField('website', { writes: 'bare-address' }))).toEqual(['casaluz.example']);
    expect(lines(placeField('website'))).toEqual(['https://casaluz.example/']);
  });

  it('knows pictures by platform, and the handle the account has', () => {
    expect(lines(placeField('avatar', { control: 'picture' }), CASA_LUZ, at('', 'bluesky'))).toEqual([
      'bluesky-asset',
    ]);
    expect(lines(placeField('avatar', { control: 'picture' }))).toEqual(['logo-asset']);
    expect(lines(placeField('handle'))).toEqual(['casaluz']);
    expect(lines(placeField('handle'), { handles: { x: '@luz' } })).toEqual(['luz']);
    expect(lines(placeField('founded'), CASA_LUZ, at('en'))).toEqual(['March 12, 1962']);
    expect(lines(placeField('hashtags'))).toEqual(['#casaluz #padaria']);
    expect(lines(placeField('hashtags', { control: 'list' }))).toEqual(['#casaluz', '#padaria']);
  });
});
