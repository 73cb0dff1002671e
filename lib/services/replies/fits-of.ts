import type { Client } from '@/lib/domain/client';
import type { ConversationContext } from '@/lib/domain/conversation';
import type { Template } from '@/lib/domain/template';
import type { Alike } from '@/lib/templates/likeness';
import { fit, isFor, useWeight, type RankFacts } from '@/lib/templates/rank-templates';
import type { World } from '../world';
import type { ClientAnswers } from './answer-shelf';
import { shelfOf } from './shelf-of';
import { startOfDay } from './start-of-day';
import type { TemplateShelf } from './template-shelf';

export interface Ranked {
  readonly template: Template;
  readonly score: number;
}

/** How well the templates that are for a client and a platform fit a comment, before anything is typed. */
interface Fits {
  readonly fits: ReadonlyMap<string, Ranked>;
  readonly alike: ReadonlyMap<string, Alike>;
  /** Uses today on this platform for this client, by the client's own day. */
  readonly today: ReadonlyMap<string, number>;
}

const latest = new WeakMap<TemplateShelf, Fits & { readonly key: string }>();

/** Computed once for a comment, not at every key press: while nothing changes and the minute lasts, what was found is given again. */
export function fitsOf(
  world: World,
  context: ConversationContext,
  client: Client | null,
  answers: ClientAnswers | null,
): Fits {
  const shelf = shelfOf(world);
  const now = world.clock.now();
  const comment = context.answers?.text ?? '';
  const key = JSON.stringify([
    ...[client?.id, client?.zone, context.platform, shelf.version, answers?.version],
    ...[Math.floor(now / 60_000), comment],
  ]);
  const known = latest.get(shelf);
  if (known?.key === key) return known;
  const uses = new Map<string, number>();
  const today = new Map<string, number>();
  const from = client ? startOfDay(now, client.zone) : 0;
  for (const { templateId, at, platform } of answers?.rows ?? []) {
    if (templateId === null) continue;
    uses.set(templateId, (uses.get(templateId) ?? 0) + useWeight(now - at));
    if (platform === context.platform && at >= from) today.set(templateId, (today.get(templateId) ?? 0) + 1);
  }
  const alike: RankFacts['alike'] = answers?.likeness.find(comment) ?? new Map();
  const facts: RankFacts = { clientId: client?.id ?? null, platform: context.platform, now, uses, alike };
  const fits = new Map<string, Ranked>();
  for (const template of shelf.all())
    if (isFor(template, facts)) fits.set(template.id, { template, score: fit(template, facts) });
  const found = { key, fits, alike, today };
  latest.set(shelf, found);
  return found;
}
