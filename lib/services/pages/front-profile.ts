import * as v from 'valibot';
import { readWeek } from '@/lib/company/read-week';
import { profiles } from '@/lib/platforms/profiles';
import { failure, type Failure } from '@/lib/domain/failure';
import type { FillReport, FillValue, ProfileReading } from '@/lib/domain/profile-data';
import type { PageFacts } from '@/lib/domain/page-facts';
import { fail, ok, type Result } from '@/lib/domain/result';
import type { FrontProfile } from '@/lib/messaging/company-protocol';
import type { In } from '@/lib/messaging/protocol';
import type { ProfileCommand, SeenNow } from '@/lib/messaging/page-protocol';
import { profileReading } from '@/lib/messaging/page-schemas';
import { livingAccount } from '../company/living-client';
import { recordOf } from '../company/record-of';
import type { World } from '../world';
import { command, inFront, type Front } from './front';
import { noteProfile } from './note-profile';
import { placeOf } from './place-of';

type Reply<T> = Promise<Result<T, Failure>>;

const NOTHING = {
  page: null,
  accountId: null,
  clientId: null,
  verdict: { kind: 'cannot-tell', why: 'not-shown' },
  reading: null,
} as const;

/** The page in front as a place of a known account. What it shows is read anew, and kept where it has come to rest. */
export async function profileInFront(
  world: World,
  { windowId, rest = false }: In<'front.profile'>,
): Reply<FrontProfile> {
  const front = await inFront(world, windowId);
  if (!front?.spec) return ok({ ...NOTHING, platform: null, script: 'none' });
  const platform = front.spec.id;
  if (front.script === 'hands-off') return ok(await byAddress(world, front, platform));
  const nothing = { ...NOTHING, platform, script: front.script };
  if (front.script !== 'on') return ok(nothing);
  const seen = await readInFront(world, front, rest);
  const page = seen && profiles.get(platform)?.pages.find(({ id }) => id === seen.reading.page);
  if (!page || seen.reading.platform !== platform) return ok(nothing);
  const { reading, isSteady } = seen;
  const { account, verdict } = await placeOf(world, platform, page, reading);
  if (account && isSteady) await noteProfile(world, platform, reading);
  return ok({
    platform,
    script: 'on',
    page: page.id,
    accountId: account?.id ?? null,
    clientId: account?.clientId ?? null,
    verdict,
    reading,
  });
}

/** Where nothing is read, the address alone may say whose place it is. */
async function byAddress(world: World, { url }: Front, platform: string): Promise<FrontProfile> {
  const nothing = { ...NOTHING, platform, script: 'hands-off' } as const;
  const { pathname, search, hash } = new URL(url);
  for (const page of profiles.get(platform)?.pages ?? []) {
    const handle = new RegExp(page.path, 'u').exec(decoded(pathname + search + hash))?.groups?.['handle'];
    if (handle === undefined) continue;
    const shown = { owner: { handle, name: null }, signedIn: null };
    const { account } = await placeOf(world, platform, page, shown);
    return { ...nothing, page: page.id, accountId: account?.id ?? null, clientId: account?.clientId ?? null };
  }
  return nothing;
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** What the script in the page reads now; parsed, for the page can write anything there. Null where it is no profile, or no script answers. */
async function readInFront(
  world: World,
  front: Front,
  rest: boolean,
): Promise<{ readonly reading: ProfileReading; readonly isSteady: boolean } | null> {
  const answer = await command<SeenNow>(world, front, { tendProfile: 'read', rest });
  if (!answer?.ok) return null;
  const parsed = v.safeParse(profileReading, answer.value.reading);
  return parsed.success ? { reading: parsed.output, isSteady: answer.value.isSteady } : null;
}

/** Fills fields of the form in front: only where it is, by what the page says now, the account's own. */
export async function fillInFront(
  world: World,
  { windowId, accountId, values, over }: In<'front.fill'>,
): Reply<readonly FillReport[]> {
  const now = await profileInFront(world, { windowId });
  if (!now.ok) return now;
  const { platform, page: id, verdict, reading } = now.value;
  const page = profiles.get(platform ?? '')?.pages.find((one) => one.id === id);
  if (!reading || page?.kind !== 'edits') return fail(failure('target-gone'));
  const isOwn = verdict.kind === 'match' && verdict.accountId === accountId;
  if (!isOwn || now.value.accountId !== accountId) return fail(failure('wrong-account', verdict.kind));
  const meant = await Promise.all(values.map((value) => withWeek(world, accountId, value)));
  return ask<readonly FillReport[]>(world, windowId, { tendProfile: 'fill', values: meant, over });
}

/** Opening hours also as what they mean: the page only knows fields for times. */
async function withWeek(world: World, accountId: string, value: FillValue): Promise<FillValue> {
  if (value.field !== 'hours') return value;
  const living = await livingAccount(world, accountId);
  const record = living && (await recordOf(world, living.client));
  const week = readWeek(value.lines.join('\n'), record?.facts.address?.country ?? '');
  return week ? { ...value, week } : value;
}

/** Moves focus to the network's own button that saves. */
export async function focusSaveInFront(
  world: World,
  { windowId }: In<'front.focus-save'>,
): Reply<{ focused: boolean }> {
  const focused = await ask<boolean>(world, windowId, { tendProfile: 'focus-save' });
  return focused.ok ? ok({ focused: focused.value }) : focused;
}

/** Has the person point at the control of a field; what they point at comes as `page.taught`. */
export const teachFieldInFront = (world: World, { windowId, field }: In<'front.teach-field'>): Reply<null> =>
  ask<null>(world, windowId, { tendProfile: 'teach', field });

/** What the page in front says of its company. Of a platform that forbids it nothing is read. */
export async function factsInFront(world: World, { windowId }: In<'front.facts'>): Reply<PageFacts> {
  const front = await inFront(world, windowId);
  if (!front) return fail(failure('target-gone'));
  if (front.script === 'hands-off') return fail(failure('not-supported', 'hands-off'));
  const facts = await world.pagesPort?.readFacts(front.tabId);
  return facts ? ok(facts) : fail(failure('host-permission-missing'));
}

async function ask<T>(world: World, windowId: number | null, asked: ProfileCommand): Reply<T> {
  const front = await inFront(world, windowId);
  if (front?.script !== 'on') return fail(failure('not-supported', front?.script));
  return (await command<T>(world, front, asked)) ?? fail(failure('target-gone'));
}
