// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { outline } from './outline';
import { commentHtml, fixtureData, fixtureView } from './page-fixture';

const SECRETS = ['Marta', 'marta', 'loaves', '4711', 'secret', 'Rossi'];

it('shows tags and lasting attributes, and nobody’s data', () => {
  fixtureView(`<main>
    ${commentHtml(4711, { author: 'marta', text: 'Do you keep loaves?' })}
    <div role="button" aria-label="Reply to Marta Rossi" data-testid="reply-marta" class="x1a2b3 comment" tabindex="-1">
      <img alt="Marta Rossi" src="https://cdn.example/secret.jpg">
    </div>
    <input name="secret" value="secret" placeholder="Write a reply to Marta">
    <div data-testid="toolBar"><span>Marta</span></div>
  </main>`);
  const text = outline(document.body, fixtureData);
  for (const secret of SECRETS) expect(text).not.toContain(secret);
  expect(text).toContain("<div data-testid='comment'>");
  expect(text).toContain("class='comment' role='button' aria-label='Reply…'");
  expect(text).toContain("data-testid='toolBar'");
  expect(text).toContain("placeholder='Write a reply…'");
  expect(text).not.toContain('x1a2b3');
});

it('tells runs of the same once', () => {
  fixtureView(`<ul>${'<li>One</li>'.repeat(9)}</ul>`);
  expect(outline(document.body, fixtureData).match(/<li>/g)).toHaveLength(2);
});
