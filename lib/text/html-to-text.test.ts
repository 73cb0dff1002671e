import { describe, expect, it } from 'vitest';
import { htmlToText } from './html-to-text';

describe('htmlToText', () => {
  it.each([
    ['<p>one<br />two</p><p>three</p>', 'one\ntwo\n\nthree'],
    ['one<br>two<br><br>three<br>', 'one\ntwo\n\nthree'],
    [
      '<p>a &lt;b&gt; &amp;amp; &quot;c&quot; &#39;d&#39; &#x1F33F; &nbsp;e</p>',
      'a <b> &amp; "c" \'d\' 🌿  e',
    ],
    [
      '<p>See <a href="https://casaluz.pt/menu?a=1"><span class="invisible">https://</span><span class="ellipsis">casaluz.pt/menu</span><span class="invisible">?a=1</span></a></p>',
      'See https://casaluz.pt/menu?a=1',
    ],
    [
      '<p><span class="h-card"><a href="#" class="u-url mention">@<span>ana</span></a></span> hi</p>',
      '@ana hi',
    ],
    ['<p class="quote-inline">RE: <a href="https://a.example/1">x</a></p><p>mine</p>', 'mine'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['&unknown; &#9999999;', '&unknown; &#9999999;'],
    ['', ''],
  ])('%j', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });
});
