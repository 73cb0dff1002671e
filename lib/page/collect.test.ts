// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PageData } from '@/lib/domain/page-data';
import { collect } from './collect';
import { BOX_HTML, commentHtml, fixtureData, fixtureView } from './page-fixture';
import { isEnabled, recogniseBox, submitOf } from './recognise-box';
import { isSameConversation } from './same-item';
import { withAddress } from './with-address';

const SIGNED_IN = '<nav><a data-testid="me" href="/casaluz"></a><img class="me" alt="casaluz"></nav>';
const page = (comments: string): string => `${SIGNED_IN}<main>${comments}</main>`;

function contextIn(html: string, lang = 'en', data: PageData = fixtureData, css = '[contenteditable]') {
  const view = fixtureView(html, data);
  document.documentElement.lang = lang;
  const box = recogniseBox(view, document.querySelector(css));
  if (!box) throw new Error('no box');
  return { view, box, context: collect(view, box.element, box.data) };
}

describe('the conversation around a box', () => {
  it('is read as plain data, its addresses without what tracks', () => {
    const { context } = contextIn(page(commentHtml(1) + commentHtml(2, { box: BOX_HTML })));
    const item = (id: number) => ({
      author: { handle: `a${id}`, name: `Name of a${id}` },
      text: `Words ${id}`,
      permalink: `https://social.example/a${id}/status/${id}`,
    });
    expect(context).toEqual({
      platform: 'demo',
      box: 'reply',
      answers: item(2),
      post: item(1),
      signedIn: { handle: 'casaluz', name: null },
      lang: 'en',
    });
  });

  it('has pictures as their words, lines for blocks, and nothing of decoys', () => {
    const text =
      '<p>Bom dia <img alt="☀️"></p><p>dois<br>três</p><span aria-hidden="true">decoy</span><script>bad()</script>';
    const { context } = contextIn(page(commentHtml(1, { text, box: BOX_HTML })));
    expect(context.answers?.text).toBe('Bom dia ☀️\ndois\ntrês');
  });

  it('is cut', () => {
    const { context } = contextIn(page(commentHtml(1, { text: 'x'.repeat(9_000), box: BOX_HTML })));
    expect(context.answers?.text).toHaveLength(5_000);
  });

  it('takes no author where two descriptions disagree', () => {
    const { context } = contextIn(
      page(commentHtml(1, { text: 'Hello', box: `<b class="handle">@somebody</b>${BOX_HTML}` })),
    );
    expect(context.answers?.author).toEqual({ handle: null, name: 'Name of a1' });
  });

  it('is not read into the comment inside of a comment', () => {
    const inner = commentHtml(2, { author: 'inner' });
    const html = `<div data-testid="comment">${inner}<div data-testid="words">Outer</div>${BOX_HTML}</div>`;
    const { context } = contextIn(page(html));
    expect(context.answers).toMatchObject({ text: 'Outer', author: null });
  });

  it('in a dialog answers the last comment before the box there, not in the page behind', () => {
    const { context } = contextIn(
      `${page(commentHtml(1))}<div role="dialog">${commentHtml(7)}${BOX_HTML}${commentHtml(8)}</div>`,
    );
    expect(context.answers?.text).toBe('Words 7');
  });
});

describe('a composer that quotes what it answers without its address', () => {
  const [reply] = fixtureData.boxes;
  const [ITEM] = fixtureData.items;
  if (!reply || !ITEM) throw new Error('the fixture has changed');
  const QUOTED = { ...ITEM, item: [{ css: '.quoted', seen: '2026-08' }] };
  const data = {
    ...fixtureData,
    boxes: [{ ...reply, answers: [{ where: 'first' as const, within: '[role="dialog"]', data: QUOTED }] }],
  };
  const quoting = (text: string): string =>
    `<div role="dialog"><div class="quoted"><a data-testid="author" href="/a2">Name of a2</a>
      <div data-testid="words">${text}</div></div>${BOX_HTML}</div>`;
  const addressIn = ({ view, context }: ReturnType<typeof contextIn>): string | null | undefined =>
    withAddress(view, context).answers?.permalink;
  const permalinkIn = (comments: string, text = 'Words 2'): string | null | undefined =>
    addressIn(contextIn(page(comments) + quoting(text), 'en', data));

  it('has it from where the same author’s same words stand in the page', () => {
    expect(permalinkIn(commentHtml(1) + commentHtml(2) + commentHtml(3, { author: 'a2' }))).toBe(
      'https://social.example/a2/status/2',
    );
    expect(permalinkIn(commentHtml(2, { text: '@casaluz Words 2' }))).toBe(
      'https://social.example/a2/status/2',
    );
  });

  it('has none where they stand there twice, or not at all', () => {
    expect(permalinkIn(commentHtml(2) + commentHtml(4, { author: 'a2', text: 'Words 2' }))).toBeNull();
    expect(permalinkIn(commentHtml(1))).toBeNull();
  });
});

describe('a box for all comments', () => {
  const [reply] = fixtureData.boxes;
  const [ITEM] = fixtureData.items;
  if (!reply || !ITEM) throw new Error('the fixture has changed');
  const data = {
    ...fixtureData,
    boxes: [
      { ...reply, answers: [{ where: 'only' as const, named: true as const, within: 'main', data: ITEM }] },
    ],
  };
  const answersIn = (comments: string, typed: string) =>
    contextIn(
      page(`${comments}<form><textarea data-testid="box">${typed}</textarea></form>`),
      'en',
      data,
      'textarea',
    ).context.answers;

  it('answers whom its text begins with', () => {
    const comments = commentHtml(1) + commentHtml(2);
    expect(answersIn(comments, '@a2 hello')).toMatchObject({ author: { handle: 'a2' }, text: 'Words 2' });
    expect(answersIn(comments, '@a2')).toMatchObject({ author: { handle: 'a2' } });
    expect(answersIn(comments, 'hello @a2')).toBeNull();
    expect(answersIn(comments, '@a22 hello')).toBeNull();
  });

  it('can’t tell which of several by one author', () => {
    expect(answersIn(commentHtml(1) + commentHtml(2, { author: 'a1' }), '@a1 hello')).toBeNull();
  });
});

describe('who is signed in', () => {
  const other = SIGNED_IN.replace('alt="casaluz"', 'alt="fernandco"');

  it.each([
    ['two different handles', other],
    ['two links that look alike', `${SIGNED_IN}<nav><a data-testid="me" href="/fernandco"></a></nav>`],
    ['nothing', ''],
  ])('can’t be told from %s', (_name, nav) => {
    expect(contextIn(`${nav}<main>${commentHtml(1, { box: BOX_HTML })}</main>`).context.signedIn).toBeNull();
  });
});

describe('a box', () => {
  it('is known by an older description, in the page’s language', () => {
    const box = '<div role="textbox" contenteditable="true" aria-label="Antwort schreiben…"></div>';
    expect(contextIn(page(commentHtml(1, { box })), 'de-AT').box.data.kind).toBe('reply');
    const view = fixtureView(page(box.replace('Antwort schreiben', 'Suche')));
    expect(recogniseBox(view, document.querySelector('[role=textbox]'))).toBeNull();
  });

  it('has the button that all descriptions mean, and whether it is enabled', () => {
    const { view, box } = contextIn(page(commentHtml(1, { box: BOX_HTML })));
    const button = submitOf(view, box);
    expect(button?.textContent).toBe('Reply');
    expect(button && isEnabled(button)).toBe(false);
    button?.removeAttribute('aria-disabled');
    expect(button && isEnabled(button)).toBe(true);
  });

  it('has no button where two could be meant', () => {
    const { view, box } = contextIn(
      page(commentHtml(1, { box: BOX_HTML.replace('</form>', '<button>Send to all</button></form>') })),
    );
    // The older description finds two, so it says nothing; the newer one is alone.
    expect(submitOf(view, box)?.textContent).toBe('Reply');
    submitOf(view, box)?.removeAttribute('data-testid');
    expect(submitOf(view, box)).toBeNull();
  });

  it('answers what it answered before, until its node shows another comment', () => {
    const { view, box, context } = contextIn(page(commentHtml(1) + commentHtml(2, { box: BOX_HTML })));
    expect(isSameConversation(context, collect(view, box.element, box.data))).toBe(true);
    document.querySelectorAll('a:has(time)')[1]?.setAttribute('href', '/a3/status/3');
    expect(isSameConversation(context, collect(view, box.element, box.data))).toBe(false);
  });

  it('is what the person pointed at, where Tend’s own descriptions fail', () => {
    const view = fixtureView(page(commentHtml(1, { box: '<textarea name="answer"></textarea>' })));
    const area = document.querySelector('textarea');
    expect(recogniseBox(view, area)).toBeNull();
    const css = ['textarea[name="answer"]', 'main textarea', 'textarea[data-gone]'];
    const taught = [{ part: 'box', version: fixtureData.version, css }];
    expect(recogniseBox({ ...view, taught }, area)?.data.kind).toBe('reply');
    const older = [{ part: 'box', version: '2026-01-01', css }];
    expect(recogniseBox({ ...view, taught: older }, area)).toBeNull();
  });
});
