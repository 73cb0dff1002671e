import { collect } from '@/lib/page/collect';
import { findItem } from '@/lib/page/find-item';
import type { PageView } from '@/lib/page/page-view';
import { recogniseBox, submitOf } from '@/lib/page/recognise-box';
import type { ConversationContext, PageItem } from '@/lib/domain/conversation';
import type { PageData } from '@/lib/domain/page-data';

/** What was found, by the page script's own code. */
interface Found {
  readonly kind: string;
  readonly submit: Element | null;
  readonly answers: Element | null;
  readonly context: ConversationContext;
}

export interface Outcome {
  /** Changes after which everything is as before. */
  same: number;
  /** Changes after which something was not found: said, or copied instead. */
  less: number;
  /** What was found wrongly, and after which change. Must stay empty. */
  readonly wrong: string[];
  /** Attributes after whose removal something was not found, with how often. */
  readonly lost: Record<string, number>;
}

function look(view: PageView, box: Element): Found | null {
  const known = recogniseBox(view, box);
  if (!known || known.element !== box) return null;
  const { data } = known;
  const [place] = data.answers.map((one) => findItem(view, box, one)).filter((item) => item !== null);
  return {
    kind: data.kind,
    submit: submitOf(view, known),
    answers: place ?? null,
    context: collect(view, box, data),
  };
}

/** Every attribute that a selector of the data names. */
function attributesOf(data: PageData): readonly string[] {
  const css = [...JSON.stringify(data).matchAll(/"(?:css|holds|not|up|within)":"((?:[^"\\]|\\.)*)"/g)].map(
    ([, one]) => one ?? '',
  );
  const names = css.flatMap((one) => [...one.matchAll(/\[([a-z][\w-]*)/g)].map(([, name = '']) => name));
  const more = css.some((one) => /(?:^|[\s(,>:])[.]|[a-z\])]\.[a-z]/i.test(one)) ? ['class'] : [];
  return [
    ...new Set([...names, ...more, 'role', 'id', 'aria-label', 'aria-placeholder', 'placeholder', 'href']),
  ];
}

/** A part of what was found before; nothing else. */
const isPart = (now: unknown, before: unknown): boolean => now === null || now === before;

function isItemPart(now: PageItem | null, before: PageItem | null): boolean {
  if (!now) return true;
  if (!before) return false;
  const { author, text, permalink } = now;
  return (
    isPart(author?.handle ?? null, before.author?.handle ?? null) &&
    isPart(author?.name ?? null, before.author?.name ?? null) &&
    isPart(text, before.text) &&
    isPart(permalink, before.permalink)
  );
}

function judge(now: Found | null, before: Found): 'same' | 'less' | string {
  if (!now) return 'less';
  if (
    JSON.stringify(now.context) === JSON.stringify(before.context) &&
    now.submit === before.submit &&
    now.answers === before.answers
  )
    return 'same';
  if (now.kind !== before.kind) return `kind ${before.kind} became ${now.kind}`;
  if (!isPart(now.submit, before.submit)) return 'another button';
  if (!isPart(now.answers, before.answers)) return 'another post or comment';
  if (!isItemPart(now.context.answers, before.context.answers))
    return `answers ${JSON.stringify(now.context.answers)}`;
  // Where the answered comment is not found, the post may take its place only if it is the one that the box stands under.
  if (!isItemPart(now.context.post, before.context.post)) return `post ${JSON.stringify(now.context.post)}`;
  const signedIn = now.context.signedIn;
  const shown = before.context.signedIn;
  if (
    signedIn &&
    (!isPart(signedIn.handle, shown?.handle ?? null) || !isPart(signedIn.name, shown?.name ?? null))
  )
    return `signed in ${JSON.stringify(signedIn)}`;
  return 'less';
}

/** Takes each attribute away from each element, one at a time, and looks whether the adapter still finds the same, or says that it doesn't. */
function takeEachAway(view: PageView, box: Element, before: Found): Outcome {
  const outcome: Outcome = { same: 0, less: 0, wrong: [], lost: {} };
  for (const name of attributesOf(view.data))
    for (const element of document.querySelectorAll(`[${name}]`)) {
      const value = element.getAttribute(name);
      if (value === null) continue;
      element.removeAttribute(name);
      const verdict = judge(look(view, box), before);
      element.setAttribute(name, value);
      if (verdict === 'same') outcome.same += 1;
      else if (verdict === 'less') {
        outcome.less += 1;
        outcome.lost[name] = (outcome.lost[name] ?? 0) + 1;
      } else
        outcome.wrong.push(`without ${name}="${value.slice(0, 60)}" of ${element.localName}: ${verdict}`);
    }
  return outcome;
}

/** The box that has the focus, and what is around it. */
function around(data: PageData): {
  context: ConversationContext | null;
  submit: string | null;
  css: readonly string[];
} {
  const view: PageView = { document, data, taught: [] };
  const box = document.activeElement;
  const found = box && look(view, box);
  const { submit } = found ?? { submit: null };
  return {
    context: found?.context ?? null,
    submit:
      submit &&
      (submit.getAttribute('data-testid') ?? submit.getAttribute('aria-label') ?? submit.textContent),
    css: badSelectors(data),
  };
}

/** Those that the browser can't read. */
function badSelectors(data: PageData): readonly string[] {
  const all = [...JSON.stringify(data).matchAll(/"(?:css|holds|not|up|within)":"((?:[^"\\]|\\.)*)"/g)].map(
    ([, one]) => JSON.parse(`"${one ?? ''}"`) as string,
  );
  return all.filter((css) => {
    try {
      document.querySelector(css);
      return false;
    } catch {
      return true;
    }
  });
}

const probe = {
  around,
  takeAway(data: PageData): Outcome | null {
    const view: PageView = { document, data, taught: [] };
    const box = document.activeElement;
    const before = box && look(view, box);
    return before ? takeEachAway(view, box, before) : null;
  },
};

export type Probe = typeof probe;

Object.assign(globalThis, { tendProbe: probe });
