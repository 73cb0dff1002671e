import { createContext, use } from 'react';
import type { Reader } from '@/lib/db/reads/reader';
import type { CompanyFacts } from '@/lib/domain/company';
import type { PlatformId } from '@/lib/domain/platform';
import type { ProfileData } from '@/lib/domain/profile-data';

/** What the company view needs of the outside; loaded with it, because it brings the database and all that compares. */
export interface CompanyPorts {
  readonly db: Reader;
  readonly profiles: ReadonlyMap<PlatformId, ProfileData>;
  /** Epoch ms. */
  readonly now: () => number;
  /** What a vCard says of a company; hours are in the given IANA zone. Empty where it is none. */
  readonly readCard: (text: string, zone: string) => Promise<CompanyFacts>;
  /** Asks for access to hosts. Must be called straight in a click: Firefox forgets the gesture at the first `await`. */
  readonly requestHosts: (addresses: readonly string[]) => Promise<boolean>;
  /** Leads the page in front to an https address, or opens it in a tab beside it. */
  readonly goTo: (url: string, where: 'front' | 'tab') => Promise<void>;
}

export const CompanyPortsContext = createContext<CompanyPorts | null>(null);

/** The view's ports. Throws outside `CompanyPortsContext`: that is a bug of the wiring. */
export function useCompanyPorts(): CompanyPorts {
  const ports = use(CompanyPortsContext);
  if (!ports) throw new Error('no CompanyPortsContext around this component');
  return ports;
}
