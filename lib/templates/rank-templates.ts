import type { PlatformId } from '@/lib/domain/platform';
import type { Template } from '@/lib/domain/template';
import type { Alike } from './likeness';

/** What is known of the moment in which a template is looked for. */
export interface RankFacts {
  readonly clientId: string | null;
  readonly platform: PlatformId;
  /** Epoch ms. */
  readonly now: number;
  /** Uses for this client, by template; each counts half as much after `HALF_LIFE_MS` (see `useWeight`). */
  readonly uses: ReadonlyMap<string, number>;
  /** Which templates answered comments like this one. */
  readonly alike: ReadonlyMap<string, Alike>;
}

/** A month: what answered last year's questions sinks below what answers today's. */
const HALF_LIFE_MS = 30 * 24 * 60 * 60_000;

/** What a use so long ago still counts, 0 to 1. */
export const useWeight = (ageMs: number): number => 2 ** (-Math.max(0, ageMs) / HALF_LIFE_MS);

/** Whether a template is for this client and this platform. */
export const isFor = (
  { clientId, platforms }: Template,
  { clientId: wanted, platform }: Pick<RankFacts, 'clientId' | 'platform'>,
): boolean =>
  (clientId === null || clientId === wanted) && (platforms.length === 0 || platforms.includes(platform));

/**
 * How well a template fits, before anything is typed: likeness to the comment goes before use, use before being made just for this client or
 * platform.
 */
export function fit(template: Template, { clientId, now, uses, alike }: RankFacts): number {
  const like = alike.get(template.id);
  const elsewhere = template.usedAt === null ? 0 : template.uses * useWeight(now - template.usedAt);
  return (
    (like ? 4 * like.best + Math.log1p(like.count) : 0) +
    Math.log1p(uses.get(template.id) ?? 0) +
    0.3 * Math.log1p(elsewhere) +
    (template.clientId !== null && template.clientId === clientId ? 0.5 : 0) +
    (template.platforms.length > 0 ? 0.25 : 0)
  );
}
