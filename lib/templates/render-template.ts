import type { ConversationContext } from '@/lib/domain/conversation';
import type { RenderedReply } from '@/lib/domain/page-bridge';
import { choose } from './choose';
import { dateText } from './date-text';
import { expandTemplates, type FindTemplate } from './expand-templates';
import { firstName, tidyName } from './first-name';
import { bannedIn } from './banned-in';
import type { TemplatePart, ValueName } from './template-part';

/** Everything a reply is filled in from. */
export interface RenderWorld {
  /** What the page shows; null where there is none (a preview without a sample). */
  readonly context: Pick<ConversationContext, 'answers'> | null;
  readonly client: {
    readonly name: string;
    readonly website?: string;
    readonly voice: { readonly signature: string; readonly bannedWords: readonly string[] };
  };
  readonly me: { readonly name: string };
  /** Epoch ms. */
  readonly now: number;
  /** IANA zone whose today is today. */
  readonly zone: string;
  /** BCP 47 tag that dates are written in. */
  readonly locale: string;
  /** What the person answered, by the name of the input. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Which wording of each choice; another number, other words. */
  readonly variation: number;
  /** Templates that this one may hold. */
  readonly find: FindTemplate;
}

const AFTER_NOTHING = /^(?:[\s,.;:!?…，。！？、]|$)/u;

/**
 * Fills a template in. Never throws and never writes a variable's name: where the page shows nothing, nothing is written, and a space that would
 * be left over goes with it. What a page or a person's input says is text, whatever is in it. `ownId`: the template's own id.
 */
export function renderTemplate(
  parts: readonly TemplatePart[],
  world: RenderWorld,
  ownId: string,
): RenderedReply {
  const { parts: all, failed } = expandTemplates(parts, world.find, ownId);
  const picks = choose(
    all.flatMap((part) => (part.kind === 'choice' ? [part.options.length] : [])),
    world.variation,
  );
  const missing = new Set(failed.map(({ shortcut }) => `template: ${shortcut}`));
  const asks = new Map<string, string>();
  const filled: [number, number][] = [];
  let text = '';
  let caret: number | null = null;
  let choices = 0;
  let isNothing = false;
  const dropSpace = (space: RegExp): void => {
    if (!space.test(text)) return;
    text = text.slice(0, -1);
    const last = filled.at(-1);
    if (last) last[1] = Math.min(last[1], text.length);
    if (caret !== null) caret = Math.min(caret, text.length);
  };
  for (const part of all) {
    if (part.kind === 'text') {
      if (isNothing && AFTER_NOTHING.test(part.text)) dropSpace(/\s$/u);
      text += part.text;
      isNothing = false;
      continue;
    }
    if (part.kind === 'cursor') {
      caret ??= text.length;
      continue;
    }
    const value = valueOf(part, world, picks[choices] ?? 0);
    if (part.kind === 'choice') choices += 1;
    if (part.kind === 'input') asks.set(part.name, asks.get(part.name) || (value ?? ''));
    if (part.kind === 'value' && value === null) missing.add(part.name);
    isNothing = (value ?? '') === '' && (isNothing || /(?:^|\s)$/u.test(text));
    if (value !== null && value !== '') filled.push([text.length, text.length + value.length]);
    text += value ?? '';
  }
  if (isNothing) dropSpace(/[^\S\n]$/u);
  return {
    text,
    caret,
    filled: joined(filled),
    asks: [...asks].map(([name, value]) => ({ name, value })),
    missing: [...missing],
    banned: bannedIn(text, world.client.voice.bannedWords),
  };
}

function valueOf(
  part: Exclude<TemplatePart, { kind: 'text' | 'cursor' }>,
  world: RenderWorld,
  pick: number,
): string | null {
  switch (part.kind) {
    case 'value':
      return shown(part.name, world) ?? part.otherwise;
    case 'date':
      return dateText(part.amount, part.unit, world);
    case 'choice':
      return part.options[pick] ?? '';
    case 'input':
      return Object.hasOwn(world.inputs, part.name) ? (world.inputs[part.name] ?? '') : part.value;
    case 'template':
      return null; // could not be put in
  }
}

function shown(name: ValueName, { context, client, me }: RenderWorld): string | null {
  const author = context?.answers?.author ?? null;
  const value = {
    'author.firstName': () => (author?.name ? firstName(author.name) : null),
    'author.name': () => tidyName(author?.name ?? '') || oneLine(author?.handle ?? ''),
    'author.handle': () => oneLine(author?.handle ?? ''),
    'client.name': () => client.name.trim(),
    'client.website': () => client.website?.trim() ?? null,
    'client.signature': () => client.voice.signature,
    'me.name': () => me.name.trim(),
  }[name]();
  return value === '' ? null : value;
}

const oneLine = (text: string): string =>
  text
    .replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, '')
    .slice(0, 200)
    .toWellFormed();

/** Neighbouring ranges as one. */
function joined(ranges: readonly (readonly [number, number])[]): [number, number][] {
  const out: [number, number][] = [];
  for (const [from, to] of ranges) {
    if (from === to) continue;
    const last = out.at(-1);
    if (last && last[1] === from) last[1] = to;
    else out.push([from, to]);
  }
  return out;
}
