import { createContext, use } from 'react';
import type { FailureCode } from '@/lib/domain/failure';
import type { ForeignFile, ForeignTemplate } from '@/lib/templates/foreign-template';
import type { PlatformId, PlatformSpec } from '@/lib/domain/platform';
import type { CompanyFiles } from './company-files';

/** What the studio needs of the outside; the entrypoint wires it, tests hand in their own. */
export interface StudioPorts {
  readonly specs: ReadonlyMap<PlatformId, PlatformSpec>;
  /** Tend's own version. */
  readonly version: string;
  /** Epoch ms. */
  readonly now: () => number;
  /** Asks for access to hosts. Must be called straight in a click: Firefox forgets the gesture at the first `await`. */
  readonly requestHosts: (addresses: readonly string[], also?: readonly 'identity'[]) => Promise<boolean>;
  /** Whether Tend has access to all these hosts. */
  readonly hasHosts: (addresses: readonly string[]) => Promise<boolean>;
  /** Calls back when the person gives or takes access; gives a way to stop listening. */
  readonly watchAccess: (tell: () => void) => () => void;
  /** The browser's own window for signing in at a network's page; null where there is none. */
  readonly signInWindow: {
    readonly permission: 'identity';
    readonly redirectUrl: () => string;
    readonly open: (url: string) => Promise<string | null>;
  } | null;
  /** Opens an https address in a new tab. */
  readonly openTab: (url: string) => Promise<void>;
  /** Bytes in use and allowed; null where the browser does not say. */
  readonly storage: () => Promise<{ readonly used: number; readonly quota: number } | null>;
  /** Opens the library and calls back with what keeps it closed, or null once it is open; gives a way to stop listening. */
  readonly watchLibrary: (tell: (trouble: FailureCode | null) => void) => () => void;
  /** Templates from files of other tools and into files of ours; loaded when the first one is touched. */
  readonly templateFiles: {
    /** Null where the file is none of the kinds that are known. */
    readonly read: (file: Blob) => Promise<ForeignFile | null>;
    readonly write: (
      templates: readonly Omit<ForeignTemplate, 'changes'>[],
      format: 'json' | 'csv',
    ) => Promise<string>;
  };
  /** Company records from files and into files; loaded when the first one is touched. */
  readonly companyFiles: CompanyFiles;
  /** Puts invented clients and posts into an empty library; null where a build has none. */
  readonly fill: (() => Promise<void>) | null;
}

export const StudioPortsContext = createContext<StudioPorts | null>(null);

/** The studio's ports. Throws outside `StudioPortsContext`: that is a bug of the wiring. */
export function useStudioPorts(): StudioPorts {
  const ports = use(StudioPortsContext);
  if (!ports) throw new Error('no StudioPortsContext around this component');
  return ports;
}
