import type { ConversationContext } from '@/lib/domain/conversation';
import { failure, type Failure } from '@/lib/domain/failure';
import type { FrontInserted, FrontPage, HealthLine, PageHealth, ScriptState } from '@/lib/domain/front-page';
import type { Insertion, InsertReport, Whose } from '@/lib/domain/page-bridge';
import type { PlatformSpec } from '@/lib/domain/platform';
import { fail, ok, type Result } from '@/lib/domain/result';
import type { In } from '@/lib/messaging/protocol';
import type { PageCommand, ProfileCommand } from '@/lib/messaging/page-protocol';
import { readSettings } from '../settings';
import type { World } from '../world';
import { isAt, pageHosts } from './page-hosts';
import { platformAt } from './platform-at';
import { startIn } from './start-in';

type Reply<T> = Promise<Result<T, Failure>>;
type Window = Pick<In<'front.look'>, 'windowId'>;

export interface Front {
  readonly tabId: number;
  /** Empty where the browser doesn't show it. */
  readonly url: string;
  readonly spec: PlatformSpec | null;
  readonly script: ScriptState;
}

/** The page in front: which platform's, whether Tend runs in it, and what stands around its reply box. */
export async function lookInFront(
  world: World,
  { windowId }: Window,
  whoseOf: (context: ConversationContext) => Promise<Whose | null>,
): Reply<FrontPage> {
  const front = await inFront(world, windowId);
  const platform = front?.spec?.id ?? null;
  const nothing = { platform, context: null, whose: null };
  if (!front || front.script !== 'on') return ok({ ...nothing, script: front?.script ?? 'none' });
  const context = await command<ConversationContext | null>(world, front, { tendPage: 'context' });
  if (!context) return ok({ ...nothing, script: 'gone' });
  if (!context.ok || !context.value) return ok({ ...nothing, script: 'on' });
  return ok({
    platform,
    script: 'on',
    context: context.value,
    whose: await whoseOf(context.value),
  });
}

/**
 * Inserts into the reply box that has, or last had, the focus; where no script of ours runs, into whatever has the focus, as far as the browser
 * lets us. Where it doesn't, or nothing could be proven, the side panel copies. Where the platform forbids it nothing is tried at all.
 */
export async function insertInFront(
  world: World,
  { windowId, insertion }: Window & { readonly insertion: Insertion },
): Reply<FrontInserted> {
  const front = await inFront(world, windowId);
  if (!front || !world.pagesPort) return ok({ how: 'copy', why: 'no-access' });
  if (front.script === 'hands-off') return ok({ how: 'copy', why: 'hands-off' });
  if (front.script === 'on') {
    const answer = await command<InsertReport>(world, front, { tendPage: 'insert', insertion });
    // Without a known box, what has the focus may still be an editor.
    if (answer?.ok && !isRefused(answer.value, 'no-editor')) return ok(fromReport(answer.value));
  }
  const { text, caret, replaceBefore } = insertion;
  const intent = { text, caret, replaceBefore, nonce: world.newId() };
  const { outcome, stayed } = await world.pagesPort.insertInFocused(front.tabId, intent);
  if (outcome.kind === 'refused') return ok({ how: 'copy', why: outcome.reason });
  return ok(outcome.kind === 'inserted' && stayed ? { how: 'inserted' } : { how: 'copy', why: 'unproven' });
}

const isRefused = ({ outcome }: InsertReport, reason: string): boolean =>
  outcome.kind === 'refused' && outcome.reason === reason;

function fromReport({ outcome, visible, stayed }: InsertReport): FrontInserted {
  if (outcome.kind === 'refused') return { how: 'copy', why: outcome.reason };
  return outcome.kind === 'inserted' && visible && stayed
    ? { how: 'inserted' }
    : { how: 'copy', why: 'unproven' };
}

/** What each description finds in the page in front. */
export async function healthInFront(world: World, input: Window): Reply<PageHealth> {
  const health = await ask<PageHealth>(world, input, { tendPage: 'health' });
  const front = health.ok ? await inFront(world, input.windowId) : null;
  const more = front && (await command<readonly HealthLine[]>(world, front, { tendProfile: 'health' }));
  if (!health.ok || !more?.ok) return health;
  return ok({ ...health.value, lines: [...health.value.lines, ...more.value] });
}

/** The page in front without anybody's data, for a bug report. */
export async function outlineInFront(world: World, input: Window): Reply<{ text: string }> {
  const reply = await ask<string>(world, input, { tendPage: 'outline' });
  return reply.ok ? ok({ text: reply.value }) : reply;
}

/** Has the person point at a part of the page in front; what they point at comes as `page.taught`. */
export const teachInFront = (world: World, { part, ...input }: In<'front.teach'>): Reply<null> =>
  ask<null>(world, input, { tendPage: 'teach', part });

async function ask<T>(world: World, { windowId }: Window, asked: PageCommand): Reply<T> {
  const front = await inFront(world, windowId);
  if (front?.script !== 'on') return fail(failure('not-supported', front?.script));
  return (await command<T>(world, front, asked)) ?? fail(failure('target-gone'));
}

/** Sends a command to the page's script, which comes for it where it isn't there yet. Null where none answers. */
export async function command<T>(
  world: World,
  { tabId }: Pick<Front, 'tabId'>,
  asked: PageCommand | ProfileCommand,
): Promise<Result<T, Failure> | null> {
  const send = (): Promise<unknown> => world.pagesPort?.command(tabId, asked) ?? Promise.resolve();
  let answer = await send();
  if (answer === undefined && !(await isThere(world, tabId, asked)) && (await startIn(world, tabId)))
    answer = await send();
  return (answer as Result<T, Failure> | undefined) ?? null;
}

/** Whether the page script runs, though it has nothing that would answer this: the page is no profile. */
const isThere = async (
  { pagesPort }: World,
  tabId: number,
  asked: PageCommand | ProfileCommand,
): Promise<boolean> =>
  'tendProfile' in asked && (await pagesPort?.command(tabId, { tendPage: 'context' })) !== undefined;

/** The tab in front and what Tend may do there; null where the browser tells of none. */
export async function inFront(world: World, windowId: number | null): Promise<Front | null> {
  const tab = await world.pagesPort?.inFront(windowId);
  if (!tab) return null;
  const spec = await platformAt(world, tab.url);
  return { ...tab, spec, script: await stateOf(world, spec, tab.url) };
}

async function stateOf(world: World, spec: PlatformSpec | null, url: string): Promise<ScriptState> {
  if (!spec?.page) return 'none';
  if (!spec.page.injects) return 'hands-off';
  const { pages } = await readSettings(world);
  if (!pages?.[spec.id]?.on) return 'off';
  const host = (await pageHosts(world, spec)).find((pattern) => isAt(url, pattern));
  return host !== undefined && (await world.pagesPort?.isGranted(host)) ? 'on' : 'no-permission';
}
