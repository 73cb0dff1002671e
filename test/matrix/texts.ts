/** What is inserted. `opens`: it ends in a word for which the page opens its list of suggestions. */
export interface SampleText {
  readonly name: string;
  readonly text: string;
  readonly opens?: true;
}

const SENTENCE = 'Thank you for asking, we open at nine. 日本 👩‍👩‍👧‍👦 https://example.com/?a=1&b=2 ';

export const TEXTS: readonly SampleText[] = [
  { name: 'paragraphs', text: 'Hello Ana!\nWe open at nine.\nSee you soon.' },
  { name: 'blank lines', text: 'Hello Ana,\n\nthank you.\n\n\nFern & Co.' },
  { name: 'emoji', text: 'Yes 👩‍👩‍👧‍👦 👍🏽 🏳️‍🌈 🇵🇹 ❤️‍🔥\n🫱🏻‍🫲🏿' },
  { name: 'right to left', text: 'شكرا لك على سؤالك!\nתודה רבה 123 abc' },
  { name: 'CJK', text: 'ありがとうございます。\n谢谢您的提问，我们九点开门。한국어' },
  { name: 'combining', text: 'Zȧ̈̈lgo e\u0301 a\u0308\u0323 नमस्ते ผู้' },
  { name: 'address', text: 'See https://example.com/?a=1&b=2&amp;c=%20#top and mail@example.com' },
  { name: 'mention', text: 'Thank you @alice', opens: true },
  { name: 'tag', text: 'Now on offer: #springsale', opens: true },
  { name: '10,000', text: (SENTENCE.repeat(14).trim() + '\n').repeat(10_000).slice(0, 9_999) + '.' },
  { name: 'markup', text: '<script>alert(1)</script> <img src=x onerror="alert(2)"> &lt;b&gt; </p><p>' },
  { name: 'spaces', text: 'two  spaces, **stars**, `ticks`, 1. one\n- a dash\n> a quote' },
];
