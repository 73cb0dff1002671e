import type { Client } from '@/lib/domain/client';
import type { ConversationContext } from '@/lib/domain/conversation';
import type { ReplyItem } from '@/lib/domain/page-bridge';
import type { Template } from '@/lib/domain/template';
import { fit, isFor, useWeight, type RankFacts } from '@/lib/templates/rank-templates';
import type { World } from '../world';
import type { ClientAnswers } from './answer-shelf';
import { indexOf } from './index-of';
import { shelfOf } from './shelf-of';
import { startOfDay } from './start-of-day';

/** More than anybody looks through; typing finds the rest. */
const MOST = 50;
/** What was typed goes before what fits; of what answers it equally well the best fit comes first. */
const FIT_SHARE = 0.3;

interface Ranked {
  readonly template: Template;
  readonly score: number;
}

/** The templates for a comment, best first: those that answer the query, or, without one, all. The shelf must have been read. */
export function listReplies(
  world: World,
  context: ConversationContext,
  client: Client | null,
  answers: ClientAnswers | null,
  query: string,
): ReplyItem[] {
  const now = world.clock.now();
  const uses = new Map<string, number>();
  const today = new Map<string, number>();
  const from = client ? startOfDay(now, client.zone) : 0;
  for (const { templateId, at, platform } of answers?.rows ?? []) {
    if (templateId === null) continue;
    uses.set(templateId, (uses.get(templateId) ?? 0) + useWeight(now - at));
    if (platform === context.platform && at >= from) today.set(templateId, (today.get(templateId) ?? 0) + 1);
  }
  const comment = context.answers?.text ?? '';
  const alike = answers?.likeness.find(comment) ?? new Map();
  const facts: RankFacts = { clientId: client?.id ?? null, platform: context.platform, now, uses, alike };
  return topOf(rank(world, facts, query)).map(
    ({ template: { id, title, shortcut, clientId, uses: all } }, index): ReplyItem => ({
      ...{ id, title, shortcut, clientId, uses: all },
      usedToday: today.get(id) ?? 0,
      alike: facts.alike.get(id)?.count ?? 0,
      best: index === 0 && facts.alike.has(id),
    }),
  );
}

function* rank(world: World, facts: RankFacts, query: string): Generator<Ranked> {
  const shelf = shelfOf(world);
  if (query.trim() === '') {
    for (const template of shelf.all())
      if (isFor(template, facts)) yield { template, score: fit(template, facts) };
    return;
  }
  for (const [id, score] of indexOf(shelf).search(query)) {
    const template = shelf.get(id);
    if (template && isFor(template, facts))
      yield { template, score: score + FIT_SHARE * fit(template, facts) };
  }
}

/** The best, in order, without sorting thousands. */
function topOf(all: Iterable<Ranked>): Ranked[] {
  const top: Ranked[] = [];
  for (const one of all) {
    const last = top[MOST - 1];
    if (last && !isBefore(one, last)) continue;
    let at = top.length;
    for (let before = top[at - 1]; before && isBefore(one, before); before = top[at - 1]) at -= 1;
    top.splice(at, 0, one);
    if (top.length > MOST) top.pop();
  }
  return top;
}

const isBefore = (a: Ranked, b: Ranked): boolean =>
  a.score !== b.score ? a.score > b.score : a.template.title < b.template.title;
