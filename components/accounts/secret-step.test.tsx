// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DbContext } from '@/components/ports/db-context';
import { StudioPortsContext, type StudioPorts } from '@/components/ports/studio-ports';
import type { Client } from '@/lib/domain/client';
import { failure, type Failure } from '@/lib/domain/failure';
import { fail, ok } from '@/lib/domain/result';
import { ask } from '@/lib/messaging/client';
import { fakeSpec, makeFakeWorld } from '@/test/support/fake-world';
import { speakEnglish } from '@/test/support/english';
import { SecretStep } from './secret-step';

vi.mock('@/lib/messaging/client', () => ({ ask: vi.fn() }));

const row = { createdAt: 0, updatedAt: 0, deletedAt: null, origin: 'device' };
const client: Client = {
  ...row,
  id: 'c1',
  name: 'Casa Luz',
  color: '#0b7285',
  zone: 'Europe/Lisbon',
  voice: { bannedWords: [], signature: '' },
  pausedAt: null,
  graceMinutes: null,
};
const found = {
  remoteId: 'did:plc:1',
  handle: 'casaluz.example',
  displayName: 'Casa Luz',
  profileUrl: 'https://bsky.app/profile/casaluz.example',
  server: 'https://pds.example',
};
const db = makeFakeWorld().library;
const requestHosts = vi.fn<StudioPorts['requestHosts']>();
const onConnected = vi.fn();

beforeEach(() => {
  speakEnglish();
  vi.mocked(ask).mockReset();
  requestHosts.mockReset().mockResolvedValue(true);
  onConnected.mockReset();
  const ports = { requestHosts, openTab: vi.fn(), specs: new Map(), now: () => 0 } as unknown as StudioPorts;
  render(
    <DbContext value={db}>
      <StudioPortsContext value={ports}>
        <SecretStep
          client={client}
          spec={fakeSpec}
          found={found}
          onBack={vi.fn()}
          onConnected={onConnected}
        />
      </StudioPortsContext>
    </DbContext>,
  );
});

afterEach(cleanup);

const submit = (secret: string): void => {
  fireEvent.change(screen.getByLabelText('App password'), { target: { value: secret } });
  fireEvent.click(screen.getByRole('button', { name: 'Allow & connect' }));
};

/** What is said when connecting fails so. */
async function said(reason: Failure): Promise<string> {
  vi.mocked(ask).mockResolvedValue(fail(reason));
  submit('abcd-efgh-ijkl-mnop');
  return (await screen.findByRole('alert')).textContent;
}

describe('SecretStep', () => {
  it('says whom the password is for and where it goes before it is typed', () => {
    expect(screen.getByText('@casaluz.example on pds.example')).toBeDefined();
    expect(screen.getByText(/It is sent to pds.example once/)).toBeDefined();
  });

  it('asks for the host in the click itself, not after an await', () => {
    vi.mocked(ask).mockResolvedValue(ok(null) as never);
    submit('abcd-efgh-ijkl-mnop');
    expect(requestHosts).toHaveBeenCalledExactlyOnceWith(['https://pds.example']);
  });

  it('sends nothing where the permission is declined, and keeps what was typed', async () => {
    requestHosts.mockResolvedValue(false);
    submit('abcd-efgh-ijkl-mnop');
    expect((await screen.findByRole('alert')).textContent).toContain('can not talk to pds.example');
    expect(ask).not.toHaveBeenCalled();
    expect(screen.getByLabelText<HTMLInputElement>('App password').value).toBe('abcd-efgh-ijkl-mnop');
  });

  it('asks for nothing without a password', () => {
    submit('  ');
    expect(screen.getByRole('alert').textContent).toBe('Type or paste the app password.');
    expect(requestHosts).not.toHaveBeenCalled();
  });

  it('hands the password over once and tells that it is connected', async () => {
    const account = { ...row, id: 'a1' };
    vi.mocked(ask).mockResolvedValue(ok(account) as never);
    submit(' abcd-efgh-ijkl-mnop ');
    await vi.waitFor(() => expect(onConnected).toHaveBeenCalledWith(account), 20_000);
    const input = { clientId: 'c1', platform: 'fake', found, secret: 'abcd-efgh-ijkl-mnop' };
    expect(ask).toHaveBeenCalledExactlyOnceWith('account.connect', input);
  });

  it('says what is wrong in a sentence of its own', async () => {
    expect(await said(failure('bad-credentials'))).toContain('pds.example does not accept this app password');
  });

  it('keeps the main password out', async () => {
    expect(await said(failure('bad-credentials', 'not-an-app-password'))).toContain('not an app password');
  });

  it('names the client that has the account already', async () => {
    await db.clients.put({ ...client, id: 'c2', name: 'Fern & Co' });
    vi.mocked(ask).mockResolvedValue(fail(failure('conflict', 'c2')));
    submit('abcd-efgh-ijkl-mnop');
    expect(await screen.findByText('@casaluz.example is already connected to Fern & Co.')).toBeDefined();
  });
});
