import type { fillProfile } from './fill-profile';
import type { PagePorts } from './page-ports';

declare global {
  /** Of the isolated world: there once something was filled in the page. */
  var tendFill: typeof fillProfile | undefined;
}

/** What fills forms: a script of its own, so that what reads every profile stays small. Null where it can't be injected. */
export async function useFill(ask: PagePorts['ask']): Promise<typeof fillProfile | null> {
  if (!globalThis.tendFill) await ask('page.fill-script', {});
  return globalThis.tendFill ?? null;
}
