// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure } from '@/lib/domain/failure';
import type { FillReport } from '@/lib/domain/profile-data';
import { fail, ok } from '@/lib/domain/result';
import { ask } from '@/lib/messaging/client';
import { speakEnglish } from '@/test/support/english';
import { drawPlace } from './draw-place';
import { audit, audits, BIO, front, NEW, observation, OLD, placeTask, seenField, want } from './fixtures';

vi.mock('@/lib/messaging/client', () => ({ ask: vi.fn() }));

const asked = vi.mocked(ask);
const report = (field: FillReport['field'], how: FillReport['how'], ...before: string[]): FillReport => ({
  field,
  how,
  before,
});

/** A background that does what it is asked; `but` answers some requests differently. */
function background(but: Record<string, unknown> = {}): void {
  asked.mockImplementation((name: string) => Promise.resolve((but[name] ?? ok(null)) as never));
}
const requests = (name: string): unknown[] =>
  asked.mock.calls.filter(([asking]) => (asking as string) === name).map(([, input]) => input);
const row = (name: string) => screen.getByRole('listitem', { name: new RegExp(`^${name}`) });
const press = async (name: string | RegExp, inside?: HTMLElement): Promise<void> => {
  const query = inside ? within(inside) : screen;
  await act(async () => void fireEvent.click(query.getByRole('button', { name })));
};
const key = async (name: string, target: Element = document.body): Promise<void> => {
  await act(async () => void fireEvent.keyDown(target, { key: name }));
};
const said = (): string => document.querySelector('footer [role=status]')?.textContent ?? '';

beforeEach(() => {
  speakEnglish();
  asked.mockReset();
  background();
});
afterEach(cleanup);

describe('what is shown', () => {
  it('says which place, when, whose, and how well it stands', () => {
    drawPlace().drawn({ others: audits });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Contact info, as this page shows it');
    expect(screen.getByText(/Seen just now/).textContent).toContain('signed in as Casa Luz ✓');
    expect(screen.getByText('3 of 7')).toBeDefined();
    expect(screen.getByText('right here · 6 of 14 places overall')).toBeDefined();
  });

  it('shows for each field its verdict, and what differs', () => {
    drawPlace().drawn();
    expect(row('Phone').textContent).toContain('differs');
    expect(row('Phone').querySelector('del')?.textContent).toBe('77 10');
    expect(row('Bio').textContent).toContain('62 / 101');
    expect(row('Bio').textContent).toContain('“Intro”');
    expect(row('Website').textContent).toContain('right');
    expect(row('Address').textContent).toContain('not on this page');
    expect(row('Address').textContent).toContain('Seen right on “Basic info” 12 days ago');
    expect(row('Category').textContent).toContain('missing');
    expect(row('Category').textContent).toContain('changed elsewhere in Netzwerk');
  });

  it('says in both colours that somebody else is signed in, and fills nothing', () => {
    const { drawn, openStudio } = drawPlace();
    const verdict = {
      kind: 'mismatch',
      shown: { handle: 'fern', name: null },
      accountId: 'f1',
      clientId: 'fern',
    } as const;
    drawn({ front: { verdict } });
    const note = screen.getByRole('alert');
    expect(note.textContent).toContain('@fern (Fern & Co)');
    expect([...note.querySelectorAll('[style]')].map((chip) => chip.getAttribute('style'))).toEqual([
      expect.stringContaining('#a61e4d'),
      expect.stringContaining('#0b7285'),
    ]);
    expect(screen.queryByRole('button', { name: /^Fill/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Open the record of Fern & Co' }));
    expect(openStudio).toHaveBeenCalledWith('company/record?client=fern');
  });

  it('cannot tell: nothing is filled, one thing to do', async () => {
    drawPlace().drawn({ front: { verdict: { kind: 'cannot-tell', why: 'not-shown' } } });
    expect(screen.queryByRole('button', { name: /^Fill/ })).toBeNull();
    await press('Show who is signed in');
    expect(requests('front.teach')).toEqual([{ windowId: 1, part: 'signed-in' }]);
  });

  it('keeps the order of the fields once somebody works on them', () => {
    const { drawn } = drawPlace();
    const { again } = drawn();
    const order = () => screen.getAllByRole('listitem').map((one) => one.dataset['field']);
    const before = order();
    expect(before[0]).toBe('phone');
    fireEvent.focus(row('Phone'));
    again({
      audits: audits.map((one) =>
        one.field === 'phone' ? { ...one, verdict: { kind: 'right', how: 'same' } } : one,
      ),
    });
    expect(order()).toEqual(before);
  });
});

describe('filling', () => {
  const both = { 'front.fill': ok([report('phone', 'filled', OLD), report('bio', 'filled', 'old')]) };

  it('fills all that the form takes, never saves, and shows Save', async () => {
    background({ ...both, 'front.focus-save': ok({ focused: true }) });
    drawPlace().drawn();
    await press('Fill both, I’ll press Save');
    expect(requests('front.fill')).toEqual([
      {
        windowId: 1,
        accountId: 'a1',
        values: [
          { field: 'phone', lines: [NEW] },
          { field: 'bio', lines: [BIO] },
        ],
        over: false,
      },
    ]);
    expect(screen.getByText('Look it over, then press Save on Netzwerk.')).toBeDefined();
    expect(row('Phone').textContent).toContain('filled, not saved');
    expect(said()).toBe('2 fields filled.');
    await press('Show me Save');
    expect(requests('front.focus-save')).toEqual([{ windowId: 1 }]);
  });

  it('puts back what stood there', async () => {
    background(both);
    drawPlace().drawn();
    await press('Fill both, I’ll press Save');
    await press('Undo fill');
    expect(requests('front.fill').at(-1)).toEqual({
      windowId: 1,
      accountId: 'a1',
      values: [
        { field: 'phone', lines: [OLD] },
        { field: 'bio', lines: ['old'] },
      ],
      over: false,
    });
    expect(said()).toBe('It is as it was before.');
    expect(screen.queryByText(/press Save on/)).toBeNull();
  });

  it('keeps what the person typed; over it only when told to', async () => {
    background({ 'front.fill': ok([report('phone', 'kept', '+1')]) });
    drawPlace().drawn();
    await press(/^Fill/, row('Phone'));
    expect(row('Phone').textContent).toContain('It stays.');
    expect(screen.queryByText(/press Save on/)).toBeNull();
    background({ 'front.fill': ok([report('phone', 'filled', '+1')]) });
    await press('Fill it all the same');
    expect(requests('front.fill').at(-1)).toMatchObject({
      over: true,
      values: [{ field: 'phone', lines: [NEW] }],
    });
    await press('Undo fill');
    expect(requests('front.fill').at(-1)).toMatchObject({
      over: true,
      values: [{ field: 'phone', lines: ['+1'] }],
    });
  });

  it('puts what could not be proven on the clipboard, and says so', async () => {
    background({ 'front.fill': ok([report('phone', 'unproven', OLD)]) });
    const { drawn, copy } = drawPlace();
    drawn();
    await press(/^Fill/, row('Phone'));
    expect(copy).toHaveBeenCalledWith(NEW);
    expect(said()).toContain('clipboard');
  });

  it('says that the form is another account’s', async () => {
    background({ 'front.fill': fail(failure('not-supported')) });
    drawPlace().drawn();
    await press(/^Fill/, row('Phone'));
    expect(said()).not.toBe('');
    expect(row('Phone').textContent).not.toContain('filled, not saved');
  });

  it('is over when the place is seen right', async () => {
    background({ 'front.fill': ok([report('phone', 'filled', OLD)]) });
    const { again } = drawPlace().drawn();
    await press(/^Fill/, row('Phone'));
    await act(async () =>
      again({
        audits: audits.map((one) =>
          one.field === 'phone' ? { ...one, verdict: { kind: 'right', how: 'same' } } : one,
        ),
      }),
    );
    expect(said()).toBe('Saved, and seen right.');
    expect(screen.queryByText(/press Save on/)).toBeNull();
  });
});

describe('keys', () => {
  it('arrows lead through the fields, Enter does the obvious thing, f fills, c copies', async () => {
    background({ 'front.fill': ok([report('phone', 'filled', OLD)]) });
    const { drawn, copy } = drawPlace();
    drawn();
    row('Phone').focus();
    await key('ArrowDown', row('Phone'));
    expect(document.activeElement).toBe(row('Category'));
    await key('c');
    expect(copy).toHaveBeenCalledWith('Bakery');
    await key('Home', row('Category'));
    await key('Enter', row('Phone'));
    expect(requests('front.fill')).toHaveLength(1);
    await key('f');
    expect(requests('front.fill').at(-1)).toMatchObject({ values: [{ field: 'phone' }] });
  });

  it('n leads to the next place, in a tab of its own while something is not saved', async () => {
    background({ 'front.fill': ok([report('phone', 'filled', OLD)]) });
    const { drawn, goTo } = drawPlace();
    drawn({ others: audits });
    await key('n');
    expect(goTo).toHaveBeenLastCalledWith('https://net.example/settings/profile', 'front');
    await press(/^Fill/, row('Phone'));
    await key('n');
    expect(goTo).toHaveBeenLastCalledWith('https://net.example/settings/profile', 'tab');
  });
});

describe('what cannot be filled', () => {
  it('is shown to Tend, copied, or written shorter', async () => {
    const { drawn, openStudio } = drawPlace();
    const reading = front().reading;
    const fields = [seenField('phone', '', { state: 'page-changed', fillable: false })];
    const long = audit(
      'bio',
      { kind: 'too-long' },
      { want: want('x', { length: 200, max: 101, wording: 'none-fits' }) },
    );
    drawn({
      hands: 'taught',
      front: { reading: reading && { ...reading, fields } },
      audits: audits.map((one) => (one.field === 'bio' ? long : one)),
    });
    expect(row('Phone').textContent).toContain('not taught yet');
    await press(/Show Tend where/, row('Phone'));
    expect(requests('front.teach-field')).toEqual([{ windowId: 1, field: 'phone' }]);
    expect(said()).toBe('Click Phone in the page now. Esc ends it.');
    await press(/Write a shorter one/, row('Bio'));
    expect(openStudio).toHaveBeenCalledWith('company/record?client=casa');
  });

  it('goes into the record, may differ, and must not any more', async () => {
    background({ 'company.change': ok({ changeId: 'c1', campaignId: null, tasks: 0 }) });
    drawPlace().drawn({
      audits: [
        audit('bio', { kind: 'no-fact' }, { seen: observation('bio', 'Hello') }),
        audit(
          'phone',
          { kind: 'accepted', reason: 'Orders only' },
          { want: want('1'), seen: observation('phone', '2') },
        ),
      ],
    });
    await press(/Take it into the record/);
    expect(requests('company.change')).toMatchObject([
      { clientId: 'casa', from: '2026-11-27', set: { bios: [{ text: 'Hello' }] }, campaign: null },
    ]);
    expect(row('Phone').textContent).toContain('Because: Orders only');
    await press(/Must not differ any more/);
    expect(requests('exception.set')).toEqual([{ accountId: 'a1', field: 'phone', reason: null }]);
  });

  it('pictures are compared by the person', async () => {
    drawPlace().drawn();
    await press(/I looked: it’s right/, row('Profile picture'));
    expect(requests('observation.note')).toEqual([{ accountId: 'a1', field: 'avatar', lines: ['asset-1'] }]);
  });

  it('where nothing is read, the person copies and notes it as done', async () => {
    const { drawn, copy } = drawPlace();
    drawn({
      hands: 'copy',
      page: null,
      front: { reading: null },
      audits: [audit('phone', { kind: 'not-seen' }, { want: want(NEW) })],
      tasks: [placeTask('phone')],
    });
    await press(/^Copy/, row('Phone'));
    expect(copy).toHaveBeenCalledWith(NEW);
    await press(/I changed it: note as done/);
    expect(requests('observation.note')).toEqual([{ accountId: 'a1', field: 'phone', lines: [NEW] }]);
  });
});

describe('tasks', () => {
  it('stand beside their field, with their tick and its day', async () => {
    drawPlace().drawn({
      tasks: [
        placeTask('phone'),
        placeTask('website', {
          state: 'done',
          evidence: { observationId: 'o1', lines: ['casaluz.pt'], seenAt: Date.UTC(2026, 10, 26), url: '' },
        }),
        placeTask(null),
      ],
    });
    expect(row('Phone').textContent).toContain('New phone number open for 3 days');
    expect(row('Website').textContent).toContain('seen right on Nov 26, 2026');
    await press('I looked');
    expect(requests('task.act')).toEqual([{ ids: ['t-look-a1'], act: { kind: 'done-by-hand' } }]);
    await press('More for New phone number', row('Phone'));
    await act(
      async () => void fireEvent.click(screen.getByRole('menuitem', { name: 'Put off until tomorrow' })),
    );
    expect(requests('task.act').at(-1)).toEqual({
      ids: ['t-phone-a1'],
      act: { kind: 'snooze', until: Date.UTC(2026, 10, 28) },
    });
  });
});
