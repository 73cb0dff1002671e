// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StudioPortsContext, type StudioPorts } from '@/components/ports/studio-ports';
import { ToastRegion } from '@/components/ui/toast-region';
import { delivery } from '@/lib/delivery/fixtures';
import { failure } from '@/lib/domain/failure';
import { fail, ok } from '@/lib/domain/result';
import { ask } from '@/lib/messaging/client';
import { fakeSpec } from '@/test/support/fake-world';
import { speakEnglish } from '@/test/support/english';
import { EditDialog } from './edit-dialog';

vi.mock('@/lib/messaging/client', () => ({ ask: vi.fn() }));

const remote = { id: 'x', url: null, at: 1, proof: 'answer', removedAt: null } as const;
const published = delivery({ platform: 'fake', state: 'published', remote });
const onClose = vi.fn();
const ports: StudioPorts = {
  specs: new Map([['fake', fakeSpec]]),
  version: '1',
  now: () => 0,
  requestHosts: async () => true,
  hasHosts: async () => true,
  watchAccess: () => () => undefined,
  signInWindow: null,
  watchLibrary: () => () => undefined,
  openTab: async () => undefined,
  storage: async () => null,
  templateFiles: { read: async () => null, write: async () => '' },
  companyFiles: {
    readTable: async () => null,
    planTable: async () => ({ rows: [], columns: [] }),
    writeTable: async () => '',
    writeRows: async () => '',
    readVcard: async () => null,
    writeVcard: async () => '',
  },
  fill: null,
};
const reading = (text: string) => ok({ text, mediaCount: 0, editedAt: null });

beforeEach(() => {
  speakEnglish();
  onClose.mockReset();
  vi.mocked(ask).mockReset();
});

afterEach(cleanup);

const open = (): void => {
  render(
    <StudioPortsContext value={ports}>
      <ToastRegion>
        <EditDialog delivery={published} handle="casaluz.test" onClose={onClose} />
      </ToastRegion>
    </StudioPortsContext>,
  );
};
const box = (): HTMLTextAreaElement => screen.getByRole('textbox', { hidden: true });
const confirm = (): HTMLButtonElement =>
  screen.getByRole('button', { name: 'Change it on Fake', hidden: true });
const write = (text: string): void => void fireEvent.change(box(), { target: { value: text } });

describe('EditDialog', () => {
  it('begins with what stands there, and sends the new text with what was seen', async () => {
    vi.mocked(ask).mockResolvedValue(reading(published.content.text));
    open();
    await vi.waitFor(() => expect(box().disabled).toBe(false), 20_000);
    expect(box().value).toBe(published.content.text);
    expect(confirm().disabled).toBe(true);
    write('Sourdough Sunday');
    vi.mocked(ask).mockResolvedValue(ok(null));
    fireEvent.click(confirm());
    await vi.waitFor(() => expect(onClose).toHaveBeenCalled(), 20_000);
    const act = { kind: 'edit-on-network', text: 'Sourdough Sunday', seen: published.content.text };
    expect(vi.mocked(ask)).toHaveBeenLastCalledWith('delivery.act', { id: 'd1', act });
  });

  it('says that it was changed there, and starts from that', async () => {
    vi.mocked(ask).mockResolvedValue(reading('Somebody wrote this'));
    open();
    expect(await screen.findByText(/It was changed on Fake since Tend posted it/)).toBeDefined();
    expect(box().value).toBe('Somebody wrote this');
  });

  it('changes nothing where it can’t be read, or is gone', async () => {
    vi.mocked(ask).mockResolvedValueOnce(fail(failure('host-unreachable')));
    open();
    expect(await screen.findByRole('alert', { hidden: true })).toBeDefined();
    expect(box().disabled).toBe(true);
    expect(confirm().disabled).toBe(true);
    cleanup();
    vi.mocked(ask).mockResolvedValueOnce(ok(null));
    open();
    expect(await screen.findByRole('alert', { hidden: true })).toBeDefined();
    expect(confirm().disabled).toBe(true);
  });

  it('does not send what is empty or too long', async () => {
    vi.mocked(ask).mockResolvedValue(reading(published.content.text));
    open();
    await vi.waitFor(() => expect(box().disabled).toBe(false), 20_000);
    for (const text of ['', 'x'.repeat(301), published.content.text]) {
      write(text);
      expect(confirm().disabled, text).toBe(true);
    }
    write('Fine');
    expect(confirm().disabled).toBe(false);
  });
});
