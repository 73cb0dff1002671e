// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { FERN, opened, rendered, repliesPort } from '@/components/replies/fixtures';
import { ReplySession } from '@/components/replies/reply-session';
import { failure } from '@/lib/domain/failure';
import type { Verdict } from '@/lib/domain/conversation';
import type { InsertReport } from '@/lib/domain/page-bridge';
import { ok } from '@/lib/domain/result';
import { Overlay } from './overlay';
import { OverlayPortsContext, type OverlayPorts } from './overlay-ports';

vi.mock('#i18n', () => ({
  i18n: {
    t: (key: string, ...values: unknown[]) =>
      [key, ...values.map((value) => JSON.stringify(value))].join(' '),
  },
}));
afterEach(cleanup);

const proven: InsertReport = {
  outcome: { kind: 'inserted', engine: 'draft', technique: 'paste', model: 'holds' },
  visible: true,
  stayed: true,
  submitEnabled: true,
  copied: false,
};
const MISMATCH: Verdict = {
  kind: 'mismatch',
  shown: { handle: 'fernandco', name: null },
  accountId: 'a2',
  clientId: FERN.id,
};

interface Given extends Partial<Omit<OverlayPorts, 'insert'>> {
  readonly insert?: () => Promise<InsertReport>;
  readonly report?: InsertReport;
  readonly verdict?: Verdict;
  readonly typed?: string;
  readonly port?: Parameters<typeof repliesPort>[0];
}

async function open({ verdict, typed = '', port = {}, report = proven, insert, ...given }: Given = {}) {
  const whose = verdict && { ...opened().whose, verdict };
  const session = new ReplySession(
    repliesPort({ open: () => Promise.resolve(ok(opened(whose ? { whose } : {}))), ...port }),
  );
  let hear: (event: KeyboardEvent) => void = () => undefined;
  let hearText: (field: HTMLInputElement) => void = () => undefined;
  const box = document.createElement('div');
  const context = {
    platform: 'x',
    box: 'reply' as const,
    answers: { author: { handle: 'marta', name: 'Marta' }, text: 'Loaves?', permalink: null },
    post: null,
    signedIn: { handle: 'casaluz', name: 'Casa Luz' },
    lang: 'en',
  };
  const ports = {
    target: { context, box, submit: null, typed, home: document.body },
    insert: vi.fn<OverlayPorts['insert']>(insert ?? (() => Promise.resolve(report))),
    focusSubmit: vi.fn(() => true),
    copy: vi.fn<OverlayPorts['copy']>(() => Promise.resolve(true)),
    isSeen: () => Promise.resolve(true),
    onKey: (handle: typeof hear) => ((hear = handle), () => undefined),
    onText: (handle: typeof hearText) => ((hearText = handle), () => undefined),
    focused: () => document.activeElement,
    setShown: vi.fn(),
    openTemplates: vi.fn(),
    close: vi.fn(),
    ...given,
  };
  await session.open(null, typed);
  render(
    <OverlayPortsContext value={ports}>
      <Overlay session={session} />
    </OverlayPortsContext>,
  );
  const press = (key: string, more: KeyboardEventInit = {}): Promise<void> =>
    act(async () => {
      hear(new KeyboardEvent('keydown', { key, ...more }));
      await session.settled();
    });
  const type = (field: HTMLElement, value: string): Promise<void> =>
    act(async () => {
      if (!(field instanceof HTMLInputElement)) throw new Error('no field');
      field.value = value;
      hearText(field);
      await session.settled();
    });
  return { ports, press, type };
}

test('the search has the focus; Enter inserts the best reply in place of what was typed, and closes', async () => {
  const { ports, press } = await open({ typed: 'asi' });
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'replies.search' }));
  await press('Enter');
  await waitFor(() => expect(ports.close).toHaveBeenCalled());
  expect(ports.insert.mock.calls).toEqual([
    [{ text: 'Text of aside', caret: null, replaceBefore: 4, templateId: 'aside', clientId: 'c1' }],
  ]);
  expect(ports.focusSubmit).not.toHaveBeenCalled();
});

test('Ctrl+Enter goes on to the network’s button; where it isn’t ready, that is said', async () => {
  const first = await open();
  await first.press('Enter', { ctrlKey: true });
  await waitFor(() => expect(first.ports.close).toHaveBeenCalled());
  expect(first.ports.focusSubmit).toHaveBeenCalledOnce();
  cleanup();
  const second = await open({ focusSubmit: () => false });
  await second.press('Enter', { ctrlKey: true });
  expect((await screen.findAllByText('overlay.noButton')).length).toBeGreaterThan(0);
  expect(second.ports.close).not.toHaveBeenCalled();
});

test('arrows choose another reply, Alt and an arrow other words', async () => {
  const { ports, press } = await open();
  await press('ArrowRight', { altKey: true });
  expect(screen.getAllByText('Gladly!').length).toBeGreaterThan(0);
  await press('ArrowDown');
  await press('Enter');
  await waitFor(() => expect(ports.insert).toHaveBeenCalled());
  expect(ports.insert.mock.calls[0]?.[0]).toMatchObject({ templateId: 'hours', text: 'Text of hours' });
});

test('another account is signed in: said with both names, nothing is inserted, however often Enter is pressed', async () => {
  const { ports, press } = await open({ verdict: MISMATCH });
  expect(screen.getByText(/@fernandco.*Fern & Co/)).toBeTruthy();
  await press('Enter');
  await press('Enter', { ctrlKey: true });
  expect(ports.insert).not.toHaveBeenCalled();
  fireEvent.click(screen.getByText('ui.copy'));
  await waitFor(() => expect(ports.copy).toHaveBeenCalledWith('Text of aside'));
});

test('nobody can tell who is signed in: Enter asks, Enter again inserts; a held key answers nothing', async () => {
  const { ports, press } = await open({ verdict: { kind: 'cannot-tell', why: 'not-shown' } });
  await press('Enter');
  expect(await screen.findByRole('alert')).toBeTruthy();
  await press('Enter', { repeat: true });
  expect(ports.insert).not.toHaveBeenCalled();
  await press('Enter');
  await waitFor(() => expect(ports.insert).toHaveBeenCalledOnce());
});

test('while it is asked, C copies; going on in the list takes the question back', async () => {
  const { ports, press } = await open({ verdict: { kind: 'cannot-tell', why: 'ambiguous' } });
  await press('Enter');
  await press('ArrowDown');
  expect(screen.queryByRole('alert')).toBeNull();
  await press('Enter');
  await press('c');
  await waitFor(() => expect(ports.copy).toHaveBeenCalledWith('Text of hours'));
  expect(ports.insert).not.toHaveBeenCalled();
});

test('what the reply asks is asked first; Enter in the last field inserts', async () => {
  const asks = [
    { name: 'Number', value: '' },
    { name: 'Day', value: 'Monday' },
  ];
  const { ports, press, type } = await open({
    port: { render: ({ inputs }) => Promise.resolve(ok(rendered(`Order ${inputs['Number']}`, { asks }))) },
  });
  await press('Enter');
  const number = screen.getByLabelText('Number');
  await waitFor(() => expect(document.activeElement).toBe(number));
  await type(number, 'A-77');
  await press('Enter');
  expect(document.activeElement).toBe(screen.getByLabelText('Day'));
  await press('Enter');
  await waitFor(() => expect(ports.insert.mock.calls[0]?.[0]).toMatchObject({ text: 'Order A-77' }));
});

test('where the person may not see what they confirm, nothing is inserted nor copied', async () => {
  const { ports, press } = await open({ isSeen: () => Promise.resolve(false) });
  await press('Enter');
  expect((await screen.findAllByText('overlay.unseen')).length).toBeGreaterThan(0);
  expect(ports.insert).not.toHaveBeenCalled();
});

test('a reply that could not be filled in is asked for once more at Enter; where it fails again, that is said', async () => {
  let asked = 0;
  const failing = { ok: false as const, failure: failure('aborted') };
  const { ports, press } = await open({
    port: { render: () => Promise.resolve(++asked === 2 ? ok(rendered('At last')) : failing) },
  });
  await press('ArrowDown');
  await press('ArrowUp');
  await press('Enter');
  expect((await screen.findAllByText('failure.aborted')).length).toBeGreaterThan(0);
  expect(ports.insert).not.toHaveBeenCalled();
  cleanup();
  asked = 0;
  const again = await open({
    port: { render: () => Promise.resolve(++asked >= 2 ? ok(rendered('At last')) : failing) },
  });
  await again.press('Enter');
  await waitFor(() => expect(again.ports.insert.mock.calls[0]?.[0]).toMatchObject({ text: 'At last' }));
});

test('whatever breaks on the way in, the palette comes back and says so', async () => {
  const { ports, press } = await open({ insert: () => Promise.reject(new Error('gone')) });
  await press('Enter');
  expect((await screen.findAllByText('replies.unproven')).length).toBeGreaterThan(0);
  expect(ports.setShown).toHaveBeenLastCalledWith(true);
});

test('not proven: says that the text is on the clipboard, and doesn’t try again', async () => {
  const { ports, press } = await open({
    report: {
      ...proven,
      outcome: { kind: 'unproven', engine: 'draft', technique: 'paste' },
      copied: true,
    },
  });
  await press('Enter');
  expect((await screen.findAllByText(/^replies\.onClipboard/)).length).toBeGreaterThan(0);
  await press('Enter');
  expect(ports.insert).toHaveBeenCalledOnce();
});

test('no reply yet: the way to write one; Escape closes', async () => {
  const { ports, press } = await open({
    port: { open: () => Promise.resolve(ok(opened({ items: [] }))) },
  });
  fireEvent.click(screen.getByText('replies.openTemplates'));
  expect(ports.openTemplates).toHaveBeenCalled();
  await press('Escape');
  expect(ports.close).toHaveBeenCalled();
});

test('a text that was typed again and again becomes a template', async () => {
  const keep = vi.fn(() => Promise.resolve(ok({ id: 't9' })));
  await open({
    port: {
      keep,
      open: () => Promise.resolve(ok(opened({ suggestion: { text: 'Thank you so much!', times: 3 } }))),
    },
  });
  fireEvent.click(screen.getByText('replies.makeTemplate'));
  fireEvent.change(screen.getByLabelText('replies.title'), { target: { value: 'Thanks' } });
  fireEvent.click(screen.getByText('replies.keep'));
  await waitFor(() => expect(keep).toHaveBeenCalledWith('Thank you so much!', 'c1', 'Thanks'));
});
