// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { describeElement } from './describe-element';
import { fixtureView } from './page-fixture';

it('describes an element in ways that don’t lean on each other, each of which selects it alone', () => {
  fixtureView(`<main>
    <form id="answers"><div><textarea name="answer" placeholder="Write…"></textarea></div><button name="send">Send</button></form>
    <form><textarea></textarea></form>
  </main>`);
  const area = document.querySelector('textarea');
  const css = area ? describeElement(area) : [];
  expect(css.length).toBeGreaterThanOrEqual(3);
  for (const one of css) expect([...document.querySelectorAll(one)]).toEqual([area]);
  expect(css.some((one) => !one.includes('answer"') && !one.includes('Write'))).toBe(true);
});

it('leaves out what is ambiguous, and what a build has made up', () => {
  fixtureView('<div><p id="x7f3q"></p><p id="x7f3r"></p></div>');
  const [first] = document.querySelectorAll('p');
  expect(first ? describeElement(first) : null).toEqual([]);
});
