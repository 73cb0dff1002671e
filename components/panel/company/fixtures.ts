import type { Account } from '@/lib/domain/account';
import type { Campaign, Task } from '@/lib/domain/campaign';
import type { Client } from '@/lib/domain/client';
import type { FieldId, Observation } from '@/lib/domain/company';
import type { DriftVerdict, FieldAudit, Wanted } from '@/lib/domain/drift';
import type { SeenField } from '@/lib/domain/profile-data';
import type { FrontProfile } from '@/lib/messaging/company-protocol';
import type { PlaceTask } from './place-rows';

export const NOW = Date.UTC(2026, 10, 27, 14, 33);
const DAY = 86_400_000;
const row = { createdAt: NOW - 90 * DAY, updatedAt: NOW - 90 * DAY, deletedAt: null, origin: 'device' };
export const casa: Client = {
  ...row,
  id: 'casa',
  name: 'Casa Luz',
  color: '#0b7285',
  zone: 'Europe/Lisbon',
  voice: { bannedWords: [], signature: '' },
  website: 'https://casaluz.pt/',
  pausedAt: null,
  graceMinutes: null,
};
export const fern: Client = { ...casa, id: 'fern', name: 'Fern & Co', color: '#a61e4d' };

export const account = (id: string, given: Partial<Account> = {}): Account => ({
  ...row,
  id,
  clientId: casa.id,
  platform: 'net',
  handle: 'casaluz',
  displayName: 'Casa Luz',
  profileUrl: 'https://net.example/casaluz',
  publishBy: 'page',
  remoteId: '',
  server: 'https://net.example',
  status: 'connected',
  ...given,
});

export const want = (text: string, given: Partial<Wanted> = {}): Wanted => ({
  lines: text === '' ? [] : [text],
  length: null,
  max: null,
  unit: null,
  wording: 'whole',
  ...given,
});

export const observation = (field: FieldId, text: string, given: Partial<Observation> = {}): Observation => ({
  ...row,
  id: `seen-${field}`,
  clientId: casa.id,
  accountId: 'a1',
  field,
  lines: text === '' ? [] : [text],
  how: 'page',
  page: 'edit',
  url: 'https://net.example/settings/profile',
  firstSeenAt: NOW - 20 * DAY,
  lastSeenAt: NOW,
  ...given,
});

export const audit = (
  field: FieldId,
  verdict: DriftVerdict,
  given: Partial<FieldAudit> = {},
): FieldAudit => ({
  field,
  verdict,
  want: null,
  seen: null,
  stale: false,
  ...given,
});

export const seenField = (field: FieldId, text: string, given: Partial<SeenField> = {}): SeenField => ({
  field,
  lines: text === '' ? [] : [text],
  state: 'seen',
  touched: false,
  fillable: true,
  ...given,
});

export const OLD = '+351 21 342 77 10';
export const NEW = '+351 21 342 88 04';
export const BIO = 'Wood-fired bakery in Graça. Sourdough, custard tarts, coffee.';

export const audits: readonly FieldAudit[] = [
  audit(
    'website',
    { kind: 'right', how: 'same' },
    {
      want: want('https://casaluz.pt/'),
      seen: observation('website', 'casaluz.pt'),
    },
  ),
  audit(
    'phone',
    {
      kind: 'differs',
      parts: {
        here: [
          { text: '+351 21 342 ', same: true },
          { text: '77 10', same: false },
        ],
        record: [
          { text: '+351 21 342 ', same: true },
          { text: '88 04', same: false },
        ],
      },
    },
    { want: want(NEW), seen: observation('phone', OLD) },
  ),
  audit(
    'bio',
    { kind: 'too-long' },
    {
      want: want(BIO, { length: 62, max: 101, unit: 'utf16', wording: 'shorter' }),
      seen: observation('bio', 'Wood-fired bakery and much more than that'),
    },
  ),
  audit(
    'hours',
    { kind: 'right', how: 'same' },
    {
      want: want('Tue–Sun 07:30–19:00'),
      seen: observation('hours', 'Tue–Sun 07:30–19:00'),
    },
  ),
  audit('category', { kind: 'missing' }, { want: want('Bakery'), seen: observation('category', '') }),
  audit(
    'address',
    { kind: 'right', how: 'same' },
    {
      want: want('Rua da Graça 12'),
      seen: observation('address', 'Rua da Graça 12', { page: 'basic', lastSeenAt: NOW - 12 * DAY }),
    },
  ),
  audit(
    'avatar',
    { kind: 'by-eye' },
    { want: want('asset-1'), seen: observation('avatar', 'https://net.example/a.png') },
  ),
];

export const front = (given: Partial<FrontProfile> = {}): FrontProfile => ({
  platform: 'net',
  script: 'on',
  page: 'edit',
  accountId: 'a1',
  clientId: casa.id,
  verdict: { kind: 'match', accountId: 'a1' },
  reading: {
    platform: 'net',
    page: 'edit',
    url: 'https://net.example/settings/profile',
    owner: null,
    signedIn: { handle: 'casaluz', name: 'Casa Luz' },
    fields: [
      seenField('website', 'casaluz.pt'),
      seenField('phone', OLD),
      seenField('bio', 'Wood-fired bakery and much more than that'),
      seenField('hours', 'Tue–Sun 07:30–19:00'),
      seenField('category', '', { fillable: false }),
      seenField('avatar', 'https://net.example/a.png', { fillable: false }),
    ],
  },
  ...given,
});

export const placeTask = (field: FieldId | null, given: Partial<Task> = {}): PlaceTask => {
  const campaign: Campaign = {
    ...row,
    createdAt: NOW - 3 * DAY,
    id: 'k1',
    clientId: casa.id,
    kind: field === null ? 'routine' : 'phone',
    title: field === null ? 'Pinned post' : 'New phone number',
    note: '',
    fields: field === null ? [] : [field],
    changeId: null,
    from: '2026-11-24',
    routineId: null,
    doneAt: null,
  };
  const task: Task = {
    ...row,
    createdAt: NOW - 3 * DAY,
    id: `t-${field ?? 'look'}-${given.accountId ?? 'a1'}`,
    campaignId: campaign.id,
    clientId: casa.id,
    accountId: 'a1',
    field,
    state: 'open',
    snoozedUntil: null,
    note: '',
    before: null,
    evidence: null,
    doneAt: null,
    ...given,
  };
  return { task, campaign };
};
