// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failure, type FailureCode } from '@/lib/domain/failure';
import { fail, ok } from '@/lib/domain/result';
import type { AskBackground } from '@/lib/messaging/ask-background';
import { waitForUse } from './wait-for-use';

const PROFILE = /^\/(?:settings\/profile|\w+\/about)(?:[?#]|$)/u;

/** Why the background doesn't have it come, and what it was asked. */
let why: FailureCode | null;
let asked: string[];
const ask = (async (name: string) => {
  asked.push(name);
  return why === null ? ok(null) : fail(failure(why));
}) as unknown as AskBackground;

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
const starts = (): number => {
  expect(new Set(['page.start', ...asked])).toEqual(new Set(['page.start']));
  return asked.length;
};

function add<K extends keyof HTMLElementTagNameMap>(tag: K): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  document.body.append(element);
  return element;
}

beforeEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', '/home');
  why = null;
  asked = [];
});
afterEach(() => {
  globalThis.tendEnd?.();
  globalThis.tendEnd = undefined;
});

describe('the page script comes', () => {
  it.each(['textarea', 'input'] as const)('when a %s gets the focus, and once', async (tag) => {
    const [field, other] = [add(tag), add(tag)];
    waitForUse(ask, PROFILE);
    await settled();
    expect(asked).toEqual([]);
    field.focus();
    other.focus();
    await settled();
    expect(starts()).toBe(1);
  });

  it('at the first key where the focus was there before', async () => {
    const field = add('textarea');
    field.focus();
    waitForUse(ask, PROFILE);
    await settled();
    expect(starts()).toBe(0);
    field.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyA', bubbles: true, composed: true }));
    await settled();
    expect(starts()).toBe(1);
  });

  it('not for a button, a password, or a page that nobody writes in', async () => {
    const password = add('input');
    password.type = 'password';
    waitForUse(ask, PROFILE);
    add('button').focus();
    password.focus();
    await settled();
    expect(starts()).toBe(0);
  });

  it('where the address needs it, and where it comes to need it', async () => {
    history.replaceState(null, '', '/settings/profile?tab=1');
    waitForUse(ask, PROFILE);
    await settled();
    expect(starts()).toBe(1);
    globalThis.tendEnd?.();

    history.replaceState(null, '', '/home');
    waitForUse(ask, PROFILE);
    await settled();
    expect(starts()).toBe(1);
    history.pushState(null, '', '/casa/about');
    // Without a Navigation API, as here, the person's next move tells.
    add('button').focus();
    await settled();
    expect(starts()).toBe(2);
  });
});

describe('the background', () => {
  it('that did not answer is asked again at the next use', async () => {
    why = 'aborted';
    waitForUse(ask, PROFILE);
    const [field, other] = [add('textarea'), add('textarea')];
    field.focus();
    await settled();
    other.focus();
    await settled();
    expect(starts()).toBe(2);
  });

  it.each(['rejected', 'tend-updated'] as const)('that says %s is asked nothing more', async (code) => {
    why = code;
    waitForUse(ask, PROFILE);
    const [field, other] = [add('textarea'), add('textarea')];
    field.focus();
    await settled();
    other.focus();
    await settled();
    expect(starts()).toBe(1);
  });
});

it('ended, it hears nothing more', async () => {
  waitForUse(ask, PROFILE);
  await settled();
  globalThis.tendEnd?.();
  add('textarea').focus();
  await settled();
  expect(asked).toEqual([]);
});
