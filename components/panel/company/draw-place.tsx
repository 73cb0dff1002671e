import { render } from '@testing-library/react';
import { vi } from 'vitest';
import { DbContext } from '@/components/ports/db-context';
import { ToastRegion } from '@/components/ui/toast-region';
import { scoreOf } from '@/lib/company/score-of';
import type { FieldAudit } from '@/lib/domain/drift';
import type { PlatformSpec } from '@/lib/domain/platform';
import type { FrontProfile } from '@/lib/messaging/company-protocol';
import { makeFakeWorld } from '@/test/support/fake-world';
import { PanelPortsContext, type PanelPorts } from '../panel-ports';
import { CompanyPortsContext, type CompanyPorts } from './company-ports';
import { profile } from './fixture-profile';
import { account, audits, casa, fern, front, NOW } from './fixtures';
import { PlaceView } from './place-view';
import type { PlaceTask } from './place-rows';
import type { ClientRecord } from './record';

export interface Drawn {
  readonly front?: Partial<FrontProfile>;
  readonly audits?: readonly FieldAudit[];
  readonly tasks?: readonly PlaceTask[];
  readonly page?: string | null;
  readonly others?: readonly FieldAudit[];
  readonly isApi?: boolean;
  readonly hands?: 'page' | 'taught' | 'copy';
}

/** Draws a place for a test; gives what its outside was asked. */
export function drawPlace() {
  const copy = vi.fn<(text: string) => Promise<boolean>>(() => Promise.resolve(true));
  const openStudio = vi.fn<(place: string) => void>();
  const goTo = vi.fn<CompanyPorts['goTo']>(() => Promise.resolve());
  const panel: PanelPorts = {
    specs: new Map([['net', { id: 'net', name: 'Netzwerk' } as PlatformSpec]]),
    windowId: 1,
    onFrontChange: () => () => undefined,
    copy,
    openStudio,
    db: () => Promise.reject(new Error('nothing of the library is shown')),
    company: () => Promise.reject(new Error('already there')),
  };
  const ports: CompanyPorts = {
    db: makeFakeWorld().library,
    profiles: new Map([['net', profile]]),
    now: () => NOW,
    readCard: () => Promise.resolve({}),
    requestHosts: () => Promise.resolve(true),
    goTo,
  };
  const view = (given: Drawn) => {
    const own = given.audits ?? audits;
    const others = given.others ?? [];
    const main = account('a1', given.isApi ? { publishBy: 'api' } : {});
    const data = { ...profile, hands: given.hands ?? profile.hands };
    const record: ClientRecord = {
      client: casa,
      clients: new Map([casa, fern].map((one) => [one.id, one])),
      accounts: [main, account('a2', { handle: 'casaluz.graca' })],
      today: '2026-11-27',
      facts: {},
      auditsOf: (id) => (id === 'a1' ? own : others),
      tasks: given.tasks ?? [],
      overall: scoreOf([...own, ...others]),
    };
    const id = given.page === undefined ? 'edit' : given.page;
    return (
      <PanelPortsContext value={panel}>
        <CompanyPortsContext value={ports}>
          <DbContext value={ports.db}>
            <ToastRegion>
              <PlaceView
                front={front({ page: id, ...given.front })}
                account={main}
                profile={data}
                page={data.pages.find((one) => one.id === id) ?? null}
                record={record}
                now={NOW}
              />
            </ToastRegion>
          </DbContext>
        </CompanyPortsContext>
      </PanelPortsContext>
    );
  };
  const drawn = (given: Drawn = {}) => {
    const { rerender, container } = render(view(given));
    return { container, again: (next: Drawn) => rerender(view(next)) };
  };
  return { drawn, copy, openStudio, goTo };
}
