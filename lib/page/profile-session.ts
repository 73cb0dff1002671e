import { failure } from '@/lib/domain/failure';
import type { ProfileData } from '@/lib/domain/profile-data';
import { fail, ok } from '@/lib/domain/result';
import type { ProfileCommand } from '@/lib/messaging/page-protocol';
import type { PagePorts } from './page-ports';
import type { PageView } from './page-view';
import { profileHealth } from './profile-health';
import { isPlace, placeInFront } from './profile-page';
import { readProfile } from './profile-read';
import { focusSave, watchSave } from './profile-save';
import { watchTouched } from './profile-touched';
import type { ProfileView } from './profile-view';
import { watchRoute } from './route';
import { useFill } from './use-fill';
import { useTools } from './use-tools';

/** At most one look a second, in idle time; what is seen twice, so long after each other, is taken for what is there. */
const REST_MS = 1_000;
const STEADY_MS = 600;
/** Forms draw themselves empty before they have loaded: for so long an empty one isn't believed. */
const EMPTY_MS = 5_000;
/** So long the person's own look waits for it. */
const RESTS_MS = 3_000;
/** Looks after the page came, ms: values that are set without a change of the document make no noise. */
const LOOKS = [300, 1_200, 2_500, 6_000];

export interface ProfileNeeds {
  readonly ask: PagePorts['ask'];
  readonly isAlive: () => boolean;
  readonly view: () => PageView;
  readonly data: ProfileData;
  readonly signal: AbortSignal;
}

/** What the page script can do with the script that reads profiles. */
export interface ProfileBridge {
  readonly start: (needs: ProfileNeeds) => void;
  /** The address is another one, or something was taught. */
  look(): void;
}

declare global {
  /** Of the isolated world. */
  var tendProfile: ProfileBridge | undefined;
}

/** Reads the profiles that this page comes to show, and fills their forms when asked, until the page script ends. */
export function startProfile(
  { ask, isAlive, view: pageView, data, signal }: ProfileNeeds,
  onCommand: (answer: (command: ProfileCommand) => Promise<unknown>, signal: AbortSignal) => void,
): { readonly look: () => void } {
  const view = (): ProfileView => ({ page: pageView(), data });
  const touched = watchTouched(document, () => placeInFront(view())?.root ?? null, signal);
  let arrivedAt = performance.now();
  let seen = { key: '', at: 0 };
  let sent = '';
  let isWaiting = false;
  let isObserving = false;

  const read = (): { reading: ReturnType<typeof readProfile>; isSteady: boolean } => {
    const reading = readProfile(view(), touched);
    const key = JSON.stringify(reading);
    const now = performance.now();
    if (key !== seen.key) seen = { key, at: now };
    const isBare = reading?.fields.every(({ lines }) => lines.length === 0) ?? true;
    const isSteady = now - seen.at >= STEADY_MS && !(isBare && now - arrivedAt < EMPTY_MS);
    return { reading, isSteady };
  };

  const look = (): void => {
    if (signal.aborted || !isAlive()) return;
    observe();
    if (!isObserving) return;
    const { reading, isSteady } = read();
    if (!reading || seen.key === sent) return;
    if (!isSteady) return lookSoon();
    sent = seen.key;
    void ask('page.profile', { reading });
  };
  const lookSoon = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      if (!signal.aborted) requestIdleCallback(look, { timeout: 2_000 });
    }, REST_MS);
  };

  const observer = new MutationObserver(() => {
    route.check();
    lookSoon();
  });
  /** Only where the address is one of a profile. */
  const observe = (): void => {
    const isHere = isPlace(view());
    if (isHere === isObserving) return;
    isObserving = isHere;
    if (isHere) observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    else observer.disconnect();
  };
  const arrive = (): void => {
    arrivedAt = performance.now();
    touched.settle();
    sent = '';
    for (const after of LOOKS) setTimeout(look, after);
  };

  const route = watchRoute(window, signal, arrive);
  for (const type of ['click', 'popstate', 'focusin', 'change'])
    addEventListener(
      type,
      () => {
        route.check();
        if (isObserving) lookSoon();
      },
      { capture: true, signal },
    );
  watchSave(
    view,
    () => {
      touched.settle();
      lookSoon();
    },
    signal,
  );
  signal.addEventListener('abort', () => observer.disconnect());

  const answer = async (command: ProfileCommand): Promise<unknown> => {
    route.check();
    switch (command.tendProfile) {
      case 'read': {
        let now = read();
        for (let waited = 0; command.rest && !now.isSteady && waited < RESTS_MS; waited += STEADY_MS / 2) {
          await new Promise((resolve) => setTimeout(resolve, STEADY_MS / 2));
          now = read();
        }
        if (now.reading && !now.isSteady) lookSoon();
        return ok(now);
      }
      case 'fill': {
        const fill = await useFill(ask);
        return fill ? ok(await fill({ ask, view, touched }, command)) : fail(failure('not-supported'));
      }
      case 'focus-save':
        return ok(focusSave(view()));
      case 'health':
        return ok(profileHealth(view()));
      case 'teach': {
        const place = placeInFront(view());
        const tools = place && (await useTools(ask));
        if (!place || !tools) return fail(failure('not-supported'));
        tools.teach(pageView(), `field:${command.field}:${place.page.id}`, ask, signal);
        return ok(null);
      }
    }
  };
  onCommand(
    (command) => answer(command).catch((error: unknown) => fail(failure('aborted', String(error)))),
    signal,
  );
  arrive();
  look();
  return {
    look: () => {
      route.check();
      lookSoon();
    },
  };
}
