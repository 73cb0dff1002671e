// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ToastRegion } from '@/components/ui/toast-region';
import { failure } from '@/lib/domain/failure';
import { fail, ok } from '@/lib/domain/result';
import { ask } from '@/lib/messaging/client';
import { speakEnglish } from '@/test/support/english';
import { PanelPortsContext } from '../panel-ports';
import { CompanyPortsContext } from './company-ports';
import { casa } from './fixtures';
import type { ClientRecord } from './record';
import { TakeFacts } from './take-facts';

vi.mock('@/lib/messaging/client', () => ({ ask: vi.fn() }));

const asked = vi.mocked(ask);
const requestHosts = vi.fn<(addresses: readonly string[]) => Promise<boolean>>(() => Promise.resolve(true));
const page = {
  url: 'https://casaluz.example/contact',
  jsonLd: [
    JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'Bakery',
      name: 'Casa Luz',
      email: 'ola@casaluz.example',
    }),
  ],
  meta: {},
  links: [],
  cards: [],
};
const record: ClientRecord = {
  client: { ...casa, website: 'https://casaluz.example/' },
  clients: new Map(),
  accounts: [],
  today: '2026-11-27',
  facts: { name: 'Casa Luz', email: 'old@casaluz.example' },
  auditsOf: () => [],
  tasks: [],
  overall: { right: 0, of: 0 },
};
const requests = (name: string): unknown[] =>
  asked.mock.calls.filter(([asking]) => asking === name).map(([, input]) => input);
const press = (name: string | RegExp): Promise<void> =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));

beforeEach(() => {
  speakEnglish();
  asked.mockReset();
  requestHosts.mockClear();
  render(
    <PanelPortsContext value={{ windowId: 1, specs: new Map() } as never}>
      <CompanyPortsContext value={{ requestHosts, readCard: () => Promise.resolve({}) } as never}>
        <ToastRegion>
          <TakeFacts record={record} />
        </ToastRegion>
      </CompanyPortsContext>
    </PanelPortsContext>,
  );
});
afterEach(cleanup);

it('shows what would change, and takes what is ticked', async () => {
  asked.mockImplementation((name) =>
    Promise.resolve(
      (name === 'front.facts' ? ok(page) : ok({ changeId: 'c1', campaignId: null, tasks: 0 })) as never,
    ),
  );
  await press('Take this page’s facts into the record…');
  const boxes = screen.getAllByRole('checkbox');
  expect(screen.getByRole('checkbox', { name: 'E-mail' })).toBeDefined();
  expect(screen.queryByRole('checkbox', { name: 'Name' })).toBeNull();
  for (const box of boxes) if (box !== screen.getByRole('checkbox', { name: 'E-mail' })) fireEvent.click(box);
  await press('Take 1 fact');
  expect(requests('company.change')).toEqual([
    {
      clientId: 'casa',
      from: '2026-11-27',
      reason: 'Seen on casaluz.example',
      set: { email: 'ola@casaluz.example' },
      campaign: null,
    },
  ]);
  await press(/Undo/);
  expect(requests('company.undo')).toEqual([{ changeId: 'c1' }]);
});

it('asks the browser for the website in the click, and says so before', async () => {
  asked
    .mockResolvedValueOnce(fail(failure('host-permission-missing')) as never)
    .mockResolvedValue(ok(page) as never);
  await press('Take this page’s facts into the record…');
  expect(screen.getByRole('alert').textContent).toContain('The browser lets Tend look at no page');
  await press('Allow casaluz.example');
  expect(requestHosts).toHaveBeenCalledWith(['https://casaluz.example/']);
  expect(await screen.findByRole('checkbox', { name: 'E-mail' })).toBeDefined();
});
