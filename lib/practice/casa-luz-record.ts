import { WORDY, type PracticeRecord } from './practice-record';

const HOUSE_DAY = [{ from: '08:00', to: '23:00' }];

export const casaLuzRecord: PracticeRecord = {
  facts: {
    name: 'Casa Luz',
    legalName: 'Casa Luz Hospedagem, Lda.',
    bios: [
      {
        id: 'short',
        text: 'Guest house above the river. Eleven rooms, one long table. Graça, Lisboa.',
        ...{ lang: '', platforms: [] },
      },
      {
        id: 'long',
        text: 'Guest house above the river in Lisbon, kept by the same family since 1987. Eleven rooms with a window to the east, one long table, breakfast from half past seven until noon. Small dogs are welcome.',
        ...{ lang: '', platforms: [...WORDY] },
      },
    ],
    category: 'Guest house',
    website: 'https://casaluz.example',
    links: [
      { label: 'Website', url: 'https://casaluz.example' },
      { label: 'Jantar de Natal', url: 'https://casaluz.example/jantar-de-natal' },
    ],
    email: 'ola@casaluz.example',
    phones: [{ label: 'Reception', number: '+351212345600' }],
    address: {
      street: 'Rua da Senhora do Monte 42',
      ...{ postalCode: '1170-361', city: 'Lisboa', region: '', country: 'PT' },
    },
    hours: {
      zone: 'Europe/Lisbon',
      week: [
        [{ from: '08:00', to: '16:00' }],
        ...[HOUSE_DAY, HOUSE_DAY, HOUSE_DAY, HOUSE_DAY, HOUSE_DAY, HOUSE_DAY],
      ],
      special: [{ from: '2026-12-24', to: '2026-12-25', spans: [], note: 'Natal' }],
    },
    founded: '1987',
    hashtags: ['Lisboa', 'guesthouse'],
  },
  news: {
    from: '2026-11-23',
    reason: 'The old line was given up',
    set: { phones: [{ label: 'Reception', number: '+351212345678' }] },
    campaign: 'New phone number',
    kind: 'phone',
  },
};
