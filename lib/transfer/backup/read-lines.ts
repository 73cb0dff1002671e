/** No row of ours comes near: a text of 10 MB, each character escaped, is 60 MB. */
const LINE_MAX = 64_000_000;

/** A line that is longer than any row can be. */
export class LineTooLong extends Error {
  override name = 'LineTooLong';
}

/** The lines of a text that comes in chunks of UTF-8; what is no UTF-8 throws a `TypeError`. Holds one line at a time. */
export async function* readLines(chunks: AsyncIterable<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let pending = '';
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    const lines = text.split('\n');
    lines[0] = pending + (lines[0] ?? '');
    pending = lines.pop() ?? '';
    if (pending.length > LINE_MAX) throw new LineTooLong(`a line of over ${LINE_MAX} characters`);
    yield* lines;
  }
  const last = pending + decoder.decode();
  if (last !== '') yield last;
}
