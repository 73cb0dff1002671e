import { WORDY, type PracticeRecord } from './practice-record';

const SHOP_DAY = [{ from: '11:00', to: '19:00' }];
const WEEKEND = [{ from: '10:00', to: '18:00' }];

export const fernRecord: PracticeRecord = {
  facts: {
    name: 'Fern & Co',
    legalName: 'Fern & Co Plants LLC',
    bios: [
      {
        id: 'short',
        text: 'House plants for dark flats. Brooklyn.',
        ...{ lang: '', platforms: [] },
      },
      {
        id: 'long',
        text: 'A plant shop in Brooklyn that sells what will live where you live. Tell us which way your window looks and how often you are away: we sell you the plant that fits, or none.',
        ...{ lang: '', platforms: [...WORDY] },
      },
    ],
    category: 'Plant nursery',
    website: 'https://fernandco.example',
    links: [
      { label: 'Website', url: 'https://fernandco.example' },
      { label: 'Workshops', url: 'https://fernandco.example/workshop' },
    ],
    email: 'hello@fernandco.example',
    phones: [{ label: 'Shop', number: '+17185550142' }],
    address: {
      street: '214 Franklin Street',
      ...{ postalCode: '11222', city: 'Brooklyn', region: 'NY', country: 'US' },
    },
    hours: {
      zone: 'America/New_York',
      week: [[], SHOP_DAY, SHOP_DAY, SHOP_DAY, SHOP_DAY, WEEKEND, WEEKEND],
      special: [{ from: '2026-12-25', to: '2026-12-25', spans: [], note: 'Christmas' }],
    },
    founded: '2019',
    hashtags: ['houseplants', 'brooklyn'],
  },
  news: {
    from: '2026-11-24',
    reason: 'The workshop takes as much room as the plants',
    set: { category: 'Plant shop' },
    campaign: 'New category',
    kind: 'change',
  },
};
