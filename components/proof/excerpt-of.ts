/** Characters that turn the direction of all that follows: in a sentence they would turn ours, too. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;

/** What a text is recognised by in a sentence: its first line, cut at 80 characters. */
export function excerptOf(text: string): string {
  const line = [...(text.replaceAll(TURNS, '').trim().split('\n', 1)[0] ?? '')];
  return line.length > 80 ? `${line.slice(0, 79).join('').trimEnd()}…` : line.join('');
}
