import { describe, expect, it } from 'vitest';
import { profile } from './fixture-profile';
import { account, audit, audits, front, observation, placeTask, seenField, want } from './fixtures';
import { nextPlace } from './next-place';
import { placeAddress } from './place-address';
import { placeRows, type PlaceRow } from './place-rows';
import { rowActs } from './row-acts';

const page = (id: string) => profile.pages.find((one) => one.id === id) ?? null;
const rowsAt = (id: string | null, given: Parameters<typeof front>[0] = {}, seen = audits) =>
  placeRows({ profile, page: id === null ? null : page(id), front: front(given), audits: seen, tasks: [] });
const rowOf = (rows: readonly PlaceRow[], field: string): PlaceRow => {
  const found = rows.find((row) => row.field.field === field);
  if (!found) throw new Error(`no row of ${field}`);
  return found;
};
const acts = (row: PlaceRow, isConnected = false) => rowActs(row, { isConnected });

describe('placeRows', () => {
  it('puts what needs work first, what another page has last', () => {
    expect(rowsAt('edit').map(({ field }) => field.field)).toEqual([
      'phone',
      'category',
      'bio',
      'avatar',
      'website',
      'hours',
      'address',
    ]);
  });

  it('leaves out what neither the record nor the place says anything of', () => {
    const empty = [
      audit('phone', { kind: 'not-seen' }),
      audit('bio', { kind: 'right', how: 'same' }, { seen: observation('bio', '') }),
    ];
    expect(rowsAt('edit', {}, empty)).toEqual([]);
  });

  it('fills only on the own form: not on a page that shows, not as somebody else, not what is fixed', () => {
    const canFill = (rows: readonly PlaceRow[]) =>
      rows.filter((row) => row.canFill).map(({ field }) => field.field);
    expect(canFill(rowsAt('edit'))).toEqual(['phone', 'bio', 'website', 'hours']);
    expect(canFill(rowsAt('profile'))).toEqual([]);
    const other = {
      kind: 'mismatch',
      shown: { handle: 'fern', name: null },
      accountId: 'a2',
      clientId: 'fern',
    } as const;
    expect(canFill(rowsAt('edit', { verdict: other }))).toEqual([]);
    expect(canFill(rowsAt('edit', { verdict: { kind: 'cannot-tell', why: 'not-shown' } }))).toEqual([]);
  });

  it('says where a field stands that this page does not have, and which one takes it', () => {
    const address = rowOf(rowsAt('edit'), 'address');
    expect(address).toMatchObject({ standing: 'elsewhere', elsewhere: { id: 'basic' } });
  });

  it('a field of a form that nobody has shown yet is to be shown', () => {
    const taught = { ...profile, hands: 'taught' } as const;
    const given = front();
    const none = { ...given, reading: given.reading && { ...given.reading, fields: [] } };
    const rows = placeRows({ profile: taught, page: page('edit'), front: none, audits, tasks: [] });
    expect(rowOf(rows, 'bio').standing).toBe('lost');
    expect(acts(rowOf(rows, 'bio'))).toContain('teach');
  });

  it('tells what is typed, lost and fixed', () => {
    const reading = front().reading;
    const fields = [
      seenField('phone', '+351', { touched: true }),
      seenField('bio', '', { state: 'page-changed', fillable: false }),
    ];
    const rows = rowsAt('edit', { reading: reading && { ...reading, fields } });
    expect(rowOf(rows, 'phone').standing).toBe('typed');
    expect(rowOf(rows, 'bio').standing).toBe('lost');
    expect(rowOf(rows, 'category').standing).toBe('fixed');
  });
});

describe('rowActs', () => {
  it('offers the obvious one first', () => {
    const rows = rowsAt('edit');
    expect(acts(rowOf(rows, 'phone'))).toEqual(['fill', 'copy']);
    expect(acts(rowOf(rows, 'category'))).toEqual(['copy']);
    expect(acts(rowOf(rows, 'avatar'))).toEqual(['looked']);
    expect(acts(rowOf(rows, 'website'))).toEqual([]);
    expect(acts(rowOf(rowsAt('profile'), 'phone'), true)).toEqual(['change', 'copy']);
    expect(acts(rowOf(rowsAt('profile'), 'phone'))).toEqual(['copy']);
  });

  it('asks for a shorter wording where none fits, and never fills one that is too long', () => {
    const long = audits.map((one) =>
      one.field === 'bio' ? { ...one, want: want('x'.repeat(200), { wording: 'none-fits' }) } : one,
    );
    const bio = rowOf(rowsAt('edit', {}, long), 'bio');
    expect(bio.canFill).toBe(false);
    expect(acts(bio)).toEqual(['write']);
  });

  it('takes an exception back, and what the record lacks into it', () => {
    const seen = [
      audit(
        'phone',
        { kind: 'accepted', reason: 'Orders only' },
        { want: want('1'), seen: observation('phone', '2') },
      ),
      audit('bio', { kind: 'no-fact' }, { seen: observation('bio', 'Hello') }),
    ];
    const rows = rowsAt('edit', {}, seen);
    expect(acts(rowOf(rows, 'phone'))).toEqual(['take-back']);
    expect(acts(rowOf(rows, 'bio'))).toEqual(['take']);
  });

  it('where nothing is read: copy, then note', () => {
    const rows = placeRows({
      profile: { ...profile, hands: 'copy' },
      page: null,
      front: front({ reading: null }),
      audits: [audit('phone', { kind: 'not-seen' }, { want: want('+351 21 342 88 04') })],
      tasks: [],
    });
    expect(acts(rowOf(rows, 'phone'))).toEqual(['copy', 'noted']);
  });
});

describe('placeAddress', () => {
  it('puts the account in; null where something of it is not known', () => {
    const casa = account('a1', { handle: 'company/casa luz', remoteId: '77' });
    expect(placeAddress({ address: 'https://net.example/{handle}/' }, casa)).toBe(
      'https://net.example/company/casa%20luz/',
    );
    expect(placeAddress({ address: '{server}/p?id={id}' }, casa)).toBe('https://net.example/p?id=77');
    expect(placeAddress({ address: 'https://net.example/{id}' }, account('a1'))).toBeNull();
    expect(placeAddress({ address: 'javascript:alert(1)' }, casa)).toBeNull();
  });
});

describe('nextPlace', () => {
  const accounts = ['a1', 'a2', 'a3'].map((id) => account(id));
  const given = {
    accounts,
    profiles: new Map([['net', profile]]),
    tasks: [],
    auditsOf: (id: string) => (id === 'a3' ? audits : []),
  };

  it('is the next account with drift, on the page that takes most of it', () => {
    expect(nextPlace({ ...given, from: 'a1' })).toMatchObject({
      account: { id: 'a3' },
      page: 'Contact info',
      url: 'https://net.example/settings/profile',
      open: 3,
    });
  });

  it('goes round, and is never the one in front', () => {
    expect(nextPlace({ ...given, from: 'a3' })).toBeNull();
    const both = { ...given, auditsOf: (id: string) => (id === 'a2' ? [] : audits) };
    expect(nextPlace({ ...both, from: 'a3' })?.account.id).toBe('a1');
  });

  it('counts open tasks, and opens the page of their field', () => {
    const tasks = [placeTask('address', { accountId: 'a2' }), placeTask(null, { accountId: 'a2' })];
    expect(nextPlace({ ...given, auditsOf: () => [], tasks, from: 'a1' })).toMatchObject({
      account: { id: 'a2' },
      page: 'Basic info',
      open: 2,
    });
  });
});
