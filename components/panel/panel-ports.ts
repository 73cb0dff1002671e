import { createContext, use } from 'react';
import type { Reader } from '@/lib/db/reads/reader';
import type { PlatformId, PlatformSpec } from '@/lib/domain/platform';
import type { CompanyPorts } from './company/company-ports';

/** What the side panel needs of the outside; the entrypoint wires it, tests hand in their own. */
export interface PanelPorts {
  readonly specs: ReadonlyMap<PlatformId, PlatformSpec>;
  readonly windowId: number | null;
  /** Another page came to the front. Gives the way to end it. */
  readonly onFrontChange: (tell: () => void) => () => void;
  readonly copy: (text: string) => Promise<boolean>;
  /** Loaded when something of the library is first shown. */
  readonly db: () => Promise<Reader>;
  readonly openStudio: (place: string) => void;
  /** Loaded when the company view is first shown. */
  readonly company: () => Promise<CompanyPorts>;
}

export const PanelPortsContext = createContext<PanelPorts | null>(null);

/** The panel's ports. Throws outside `PanelPortsContext`: that is a bug of the wiring. */
export function usePanelPorts(): PanelPorts {
  const ports = use(PanelPortsContext);
  if (!ports) throw new Error('no PanelPortsContext around this component');
  return ports;
}
