import type { Delivery, Frozen } from '@/lib/domain/delivery';
import type { Facts } from './decision';
import { LEAD_MS } from './timing';

/** Due time of the sample delivery: 2026-11-28T07:00Z. For tests only. */
export const DUE = Date.UTC(2026, 10, 28, 7);

export const frozen: Frozen = { key: 'k1', body: '{}', hash: 'aa', at: DUE - 30_000 };

/** A delivery that was just queued. */
export const delivery = (patch: Partial<Delivery> = {}): Delivery => ({
  id: 'd1',
  clientId: 'c1',
  accountId: 'a1',
  postId: 'p1',
  platform: 'bluesky',
  content: { text: 'Sourdough Saturday', media: [], link: null, langs: ['en'] },
  revision: 1,
  planned: { wall: '2026-11-28T07:00', zone: 'UTC', disambiguation: 'earlier' },
  dueAt: DUE,
  slotId: null,
  state: 'scheduled',
  since: DUE - 86_400_000,
  reason: null,
  ...(patch.state === undefined || patch.state === 'scheduled' ? { nextAt: DUE - LEAD_MS } : {}),
  owner: null,
  key: null,
  frozen: null,
  attemptId: null,
  attempts: 0,
  prepareTries: 0,
  looks: 0,
  remote: null,
  version: 1,
  createdAt: DUE - 86_400_000,
  updatedAt: DUE - 86_400_000,
  deletedAt: null,
  origin: 'device',
  ...patch,
});

/** A world in which everything is as it should be, at the lead of the sample. */
export const facts = (patch: Partial<Facts> = {}): Facts => ({
  now: DUE - LEAD_MS,
  owner: 'me',
  device: 'device',
  graceMs: 30 * 60_000,
  paused: false,
  account: 'ready',
  online: true,
  looks: 1,
  resendWindowMs: Infinity,
  floors: {},
  pacedUntil: null,
  spacedUntil: null,
  skewMs: null,
  mustAskTime: false,
  scheduleLeadMs: null,
  random: 0.5,
  newId: 'id-1',
  newKey: 'k1',
  ...patch,
});
