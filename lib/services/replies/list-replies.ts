import type { Client } from '@/lib/domain/client';
import type { ConversationContext } from '@/lib/domain/conversation';
import type { ReplyItem } from '@/lib/domain/page-bridge';
import type { TemplateIndex } from '@/lib/templates/template-index';
import type { World } from '../world';
import type { ClientAnswers } from './answer-shelf';
import { fitsOf, type Ranked } from './fits-of';
import { indexOf } from './index-of';
import { shelfOf } from './shelf-of';

/** More than anybody looks through; typing finds the rest. */
const MOST = 50;
/** What was typed goes before what fits; of what answers it equally well the best fit comes first. */
const FIT_SHARE = 0.3;

/** The templates for a comment, best first: those that answer the query, or, without one, all. The shelf must have been read. */
export function listReplies(
  world: World,
  context: ConversationContext,
  client: Client | null,
  answers: ClientAnswers | null,
  query: string,
): ReplyItem[] {
  const shelf = shelfOf(world);
  const { fits, alike, today } = fitsOf(world, context, client, answers);
  const top = query.trim() === '' ? topOf(fits.values()) : topOf(bySearch(indexOf(shelf), query, fits));
  return top.map(({ template }, index): ReplyItem => {
    const { id, title, shortcut, clientId } = template;
    return {
      ...{ id, title, shortcut, clientId, uses: shelf.get(id)?.uses ?? template.uses },
      usedToday: today.get(id) ?? 0,
      alike: alike.get(id)?.count ?? 0,
      best: index === 0 && alike.has(id),
    };
  });
}

function* bySearch(
  index: TemplateIndex,
  query: string,
  fits: ReadonlyMap<string, Ranked>,
): Generator<Ranked> {
  const scores = index.search(query);
  for (let number = 0; number < scores.length; number++) {
    const score = scores[number] ?? 0;
    const template = index.templates[number];
    const ranked = score > 0 && template ? fits.get(template.id) : undefined;
    if (ranked) yield { template: ranked.template, score: score + FIT_SHARE * ranked.score };
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
