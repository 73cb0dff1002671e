import type { RenderedReply, RepliesOpened, ReplyItem } from '@/lib/domain/page-bridge';
import { ok } from '@/lib/domain/result';
import type { RepliesPort } from './replies-port';

const CASA = { id: 'c1', name: 'Casa Luz', color: '#0b7285' };
export const FERN = { id: 'c2', name: 'Fern & Co', color: '#a61e4d' };

export const item = (id: string, title: string, more: Partial<ReplyItem> = {}): ReplyItem => ({
  id,
  title,
  shortcut: id,
  clientId: 'c1',
  uses: 0,
  usedToday: 0,
  alike: 0,
  best: false,
  ...more,
});

export const opened = (more: Partial<RepliesOpened> = {}): RepliesOpened => ({
  whose: { verdict: { kind: 'match', accountId: 'a1' }, client: CASA },
  clients: [CASA, FERN],
  items: [
    item('aside', 'Keep one aside', { alike: 4, uses: 31, best: true }),
    item('hours', 'Opening hours'),
  ],
  limits: [{ unit: 'graphemes', max: 30, source: 'https://network.example', checkedAt: '2026-11-24' }],
  bannedWords: ['cheap'],
  signature: '',
  before: null,
  suggestion: null,
  ...more,
});

export const rendered = (text: string, more: Partial<RenderedReply> = {}): RenderedReply => ({
  text,
  caret: null,
  filled: [],
  asks: [],
  missing: [],
  banned: [],
  ...more,
});

/** A background in memory: "aside" has two wordings, all others one. */
export const repliesPort = (given: Partial<RepliesPort> = {}): RepliesPort => ({
  open: () => Promise.resolve(ok(opened())),
  search: (_, query) =>
    Promise.resolve(ok(opened().items.filter(({ title }) => title.toLowerCase().includes(query)))),
  render: ({ templateId, variation }) =>
    Promise.resolve(
      ok(rendered(templateId === 'aside' && variation % 2 ? 'Gladly!' : `Text of ${templateId}`)),
    ),
  keep: () => Promise.resolve(ok({ id: 't9' })),
  ...given,
});
