// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { failure } from '@/lib/domain/failure';
import type { PlatformSpec } from '@/lib/domain/platform';
import type { PopupSnapshot } from '@/lib/domain/popup-snapshot';
import { fail, ok } from '@/lib/domain/result';
import { ask } from '@/lib/messaging/client';
import { Popup } from './popup';
import { PopupPortsContext, type PopupPorts } from './popup-ports';

vi.mock('#i18n', () => ({
  i18n: {
    t: (key: string, ...values: unknown[]) =>
      [key, ...values.map((value) => JSON.stringify(value))].join(' '),
  },
}));
vi.mock('@/lib/messaging/client', () => ({ ask: vi.fn() }));

const asked = vi.mocked(ask);
const DUE = Date.UTC(2027, 0, 15, 9);
const planned = { wall: '2027-01-15T09:00', zone: 'Europe/Lisbon', disambiguation: 'earlier' } as const;

/** A background that does what it is asked; `but` answers some requests differently. */
function background(but: Record<string, unknown> = {}): void {
  const plain: Record<string, unknown> = {
    'post.save': ok({ revision: 7 }),
    'queue.plan': ok([{ accountId: 'a1', planned, dueAt: DUE }]),
    'queue.add': ok({ deliveries: [{ id: 'd1', accountId: 'a1', planned, dueAt: DUE }] }),
    'delivery.act': ok(null),
  };
  asked.mockImplementation((name: string) => Promise.resolve({ ...plain, ...but }[name] as never));
}

const limit = (max: number) => ({ max, source: 'https://network.example', checkedAt: '2026-11-24' });
const network: PlatformSpec = {
  id: 'bluesky',
  name: 'Bluesky',
  publishBy: 'api',
  optionalHosts: [],
  text: [{ unit: 'graphemes', ...limit(300) }],
  images: { count: limit(4), bytes: limit(1_000_000), alt: limit(2_000), types: ['image/png'] },
  features: {
    thread: true,
    reply: true,
    quote: true,
    warning: false,
    visibility: false,
    poll: false,
    focus: false,
    edit: false,
  },
  postsPerDay: null,
  linkCardWithImages: false,
  langs: limit(3),
  fold: null,
  identifierExample: 'name.example',
  secretHelpUrl: 'https://network.example',
};

const snapshot: PopupSnapshot = {
  at: Date.UTC(2027, 0, 14),
  pausedAll: false,
  clients: [
    { id: 'c1', name: 'Casa Luz', color: '#0b7285', zone: 'Europe/Lisbon', paused: false },
    { id: 'c2', name: 'Fern & Co', color: '#a61e4d', zone: 'America/New_York', paused: false },
  ],
  accounts: [
    { id: 'a1', clientId: 'c1', platform: 'bluesky', handle: 'casaluz.test', status: 'connected' },
    { id: 'a2', clientId: 'c2', platform: 'bluesky', handle: 'fern.test', status: 'needs-login' },
  ],
  next: [],
  needs: [],
  needsCount: 0,
};

function open(given: Partial<PopupPorts> = {}) {
  const openStudio = vi.fn<(place: string) => void>();
  const ports: PopupPorts = {
    specs: new Map([['bluesky', network]]),
    snapshot,
    store: localStorage,
    library: () => new Promise(() => undefined),
    readPage: () => Promise.resolve(null),
    openStudio,
    openPanel: () => undefined,
    canPickFiles: true,
    ...given,
  };
  render(
    <PopupPortsContext value={ports}>
      <Popup />
    </PopupPortsContext>,
  );
  return { openStudio };
}

const field = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: 'popup.text' });
const write = (text: string): boolean => fireEvent.change(field(), { target: { value: text } });
const requests = (name: string): unknown[] =>
  asked.mock.calls.filter(([asking]) => asking === name).map(([, input]) => input);

beforeEach(() => {
  localStorage.clear();
  asked.mockReset();
  background();
});
afterEach(cleanup);

test('the text has the focus at once; Ctrl Enter queues exactly what was saved, for the client shown', async () => {
  open();
  expect(document.activeElement).toBe(field());
  write('Sourdough');
  fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true });
  await screen.findByText(/^popup\.queued/);
  expect(requests('post.save').at(-1)).toMatchObject({ post: { clientId: 'c1', text: 'Sourdough' } });
  expect(requests('queue.add')).toEqual([
    { postId: expect.any(String), accountIds: ['a1'], when: { kind: 'slot' }, revision: 7 },
  ]);
  expect(field().value).toBe('');
});

test('pressed twice it is queued once', async () => {
  open();
  write('Once');
  fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true });
  fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true });
  await screen.findByText(/^popup\.queued/);
  fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true });
  expect(requests('queue.add')).toHaveLength(1);
});

test('Undo cancels every delivery and brings the text back', async () => {
  open();
  write('Sourdough');
  fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true });
  fireEvent.click(await screen.findByText('ui.undo'));
  await screen.findByText('popup.undone');
  expect(requests('delivery.act')).toEqual([{ id: 'd1', act: { kind: 'cancel' } }]);
  expect(field().value).toBe('Sourdough');
});

test('Undo that comes too late says so and does not bring the text back to be posted twice', async () => {
  background({ 'delivery.act': fail(failure('state-changed')) });
  open();
  write('Gone');
  fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true });
  fireEvent.click(await screen.findByText('ui.undo'));
  await screen.findByText(/^popup\.tooLate/);
  expect(field().value).toBe('');
});

test('what the background refuses is said, and the text stays', async () => {
  background({ 'queue.add': fail(failure('no-free-slot')) });
  open();
  write('Sourdough');
  fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true });
  await screen.findByText('failure.no_free_slot');
  expect(field().value).toBe('Sourdough');
});

test('what can not be saved is not queued', async () => {
  background({ 'post.save': fail(failure('storage-full')) });
  open();
  write('Sourdough');
  fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true });
  await screen.findByText('failure.storage_full');
  expect(requests('queue.add')).toEqual([]);
  expect(screen.getByText('popup.keptHere')).toBeTruthy();
});

test('too long for the network: nothing is queued, and it says by how much', () => {
  open();
  write('x'.repeat(301));
  expect(screen.getByText(/ui\.issue\.tooLong.*"count":"1"/)).toBeTruthy();
  fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true });
  expect(requests('queue.add')).toEqual([]);
});

test('client and switched-off accounts are remembered by the next popup', async () => {
  open();
  fireEvent.click(screen.getByRole('button', { name: /^Bluesky/ }));
  write('For later');
  await waitFor(() => expect(requests('post.save')).toHaveLength(1));
  cleanup();
  open();
  expect(screen.getByRole('button', { name: /^Bluesky/ }).getAttribute('aria-pressed')).toBe('false');
  expect(field().value).toBe('For later');
});

test('a signed-out account can not be chosen; it leads to where it is connected again', () => {
  const { openStudio } = open();
  fireEvent.click(screen.getByRole('button', { name: /^popup\.client/ }));
  fireEvent.click(screen.getByRole('menuitem', { name: 'Fern & Co' }));
  fireEvent.click(screen.getByRole('button', { name: /signedOut/ }));
  expect(openStudio).toHaveBeenCalledWith('accounts/c2');
});

test('nobody to post for yet: the next step', () => {
  const { openStudio } = open({ snapshot: { ...snapshot, clients: [], accounts: [] } });
  fireEvent.click(screen.getByText('popup.addClient'));
  expect(openStudio).toHaveBeenCalledWith('accounts/new');
});

test('before anything is known one can write, and it is saved as soon as it is known for whom', () => {
  open({ snapshot: null });
  write('Early');
  expect(field().value).toBe('Early');
  expect(requests('post.save')).toEqual([]);
  cleanup();
  open();
  expect(requests('post.save').at(-1)).toMatchObject({ post: { clientId: 'c1', text: 'Early' } });
});

test('the link of the page in front becomes the post’s card', async () => {
  const page = {
    url: 'https://casaluz.example/x',
    title: 'Terrace',
    selection: '',
    description: 'Open',
    imageUrl: '',
  };
  open({ readPage: () => Promise.resolve(page) });
  fireEvent.click(await screen.findByText('popup.link'));
  expect(screen.getByText('casaluz.example')).toBeTruthy();
  await waitFor(() =>
    expect(requests('post.save').at(-1)).toMatchObject({
      post: { link: { url: page.url, title: 'Terrace', description: 'Open', thumbId: null } },
    }),
  );
});
