import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { companySchemas } from './company-schemas';

const change = (set: unknown, more: object = {}) =>
  v.safeParse(companySchemas['company.change'], {
    ...{ clientId: 'c1', from: '2027-01-01', reason: '', set, campaign: null },
    ...more,
  });
const hours = (patch: object) => ({
  hours: { zone: 'Europe/Lisbon', week: [[], [], [], [], [], [], []], special: [], ...patch },
});

describe('a change of a record', () => {
  it.each<[string, unknown]>([
    ['a name', { name: ' Casa Luz ' }],
    ['a fact that is taken away', { tone: null, phones: null }],
    [
      'hours past midnight and all day',
      hours({
        week: [[{ from: '18:00', to: '02:00' }], [{ from: '00:00', to: '24:00' }], [], [], [], [], []],
      }),
    ],
    ['a leap day', hours({ special: [{ from: '2028-02-29', to: '2028-03-01', spans: [], note: '' }] })],
    ['pictures by platform', { avatar: { by: { bluesky: 'asset' } } }],
  ])('may set %s', (_name, set) => {
    expect(change(set).issues).toBeUndefined();
  });

  it.each<[string, unknown, object?]>([
    ['nothing', {}],
    ['no name', { name: '  ' }],
    ['a name that is taken away', { name: null }],
    ['an address that is not https', { website: 'http://casaluz.pt/' }],
    ['a link that runs', { links: [{ label: '', url: 'javascript:alert(1)' }] }],
    ['a number that is not E.164', { phones: [{ label: '', number: '213 900 100' }] }],
    [
      'a country by its name',
      { address: { street: '', postalCode: '', city: '', region: '', country: 'Portugal' } },
    ],
    ['a week of six days', hours({ week: [[], [], [], [], [], []] })],
    ['25:00', hours({ week: [[{ from: '25:00', to: '26:00' }], [], [], [], [], [], []] })],
    [
      'days that end before they begin',
      hours({ special: [{ from: '2027-01-02', to: '2027-01-01', spans: [], note: '' }] }),
    ],
    ['a hashtag of two words', { hashtags: ['casa luz'] }],
    ['too much', { tone: 'x'.repeat(20_001) }],
    ['a day that there is not', { tone: 'x' }, { from: '2027-02-29' }],
    ['a campaign without a title', { tone: 'x' }, { campaign: { title: ' ', kind: 'phone', note: '' } }],
  ])('may not set %s', (_name, set, more) => {
    expect(change(set, more).success).toBe(false);
  });

  it('is stripped of what nobody knows', () => {
    expect(change({ tone: 'x', evil: 1 }).output).toMatchObject({ set: { tone: 'x' } });
    expect(Object.keys((change({ tone: 'x', evil: 1 }).output as { set: object }).set)).toEqual(['tone']);
  });
});

it.each<[keyof typeof companySchemas, unknown]>([
  ['observation.note', { accountId: 'a1', field: 'shoe-size', lines: [] }],
  ['observation.note', { accountId: 'a1', field: 'name', lines: Array(101).fill('x') }],
  ['task.act', { ids: ['t1'], act: { kind: 'snooze' } }],
  ['task.act', { ids: ['t1'], act: { kind: 'done' } }],
  ['company.import', { changes: [], from: '2027-01-01', reason: '' }],
  ['campaign.start', { clientId: 'c1', title: 'x', kind: 'else', note: '', fields: [], accountIds: [] }],
  [
    'routine.save',
    {
      routine: {
        ...{ id: 'r1', clientId: 'c1', title: 'x', note: '', accountIds: [], fields: [] },
        ...{ every: { count: 0, unit: 'month' }, anchor: '2027-01-01' },
      },
    },
  ],
])('%s refuses %j', (name, input) => {
  expect(v.safeParse(companySchemas[name], input).success).toBe(false);
});
