// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchInserted } from './watch-inserted';

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
});
afterEach(() => vi.useRealTimers());

function holding(text: string) {
  const element = document.createElement('textarea');
  element.value = text;
  document.body.append(element);
  const submit = document.createElement('button');
  return { element, submit, target: { element, current: () => element } };
}

describe('watchInserted', () => {
  it('is content after a second, and tells of the button', async () => {
    const { target, submit } = holding('Hello\nthere');
    document.body.append(submit);
    const seen = watchInserted(target, 'Hello there', submit);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await seen).toEqual({ visible: true, stayed: true, submitEnabled: true });
  });

  it.each([
    ['it goes', ''],
    ['it comes twice', 'Hello Hello'],
  ])('tells when %s', async (_, later) => {
    const { element, target, submit } = holding('Hello');
    document.body.append(submit);
    submit.setAttribute('aria-disabled', 'true');
    const seen = watchInserted(target, 'Hello', submit);
    setTimeout(() => {
      element.value = later;
    }, 450);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await seen).toEqual({ visible: true, stayed: false, submitEnabled: false });
  });

  it('has nothing to watch where the text is not to be seen', async () => {
    expect(await watchInserted(holding('Other').target, 'Hello')).toEqual({
      visible: false,
      stayed: false,
      submitEnabled: null,
    });
  });
});
