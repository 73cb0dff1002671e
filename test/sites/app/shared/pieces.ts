export interface Piece {
  readonly kind: 'text' | 'mention' | 'tag' | 'link' | 'emoji';
  readonly text: string;
}

const PARTS = /(@[\w.\-]*\w)|(#[\p{L}\p{N}_]+)|(https?:\/\/[^\s]*[^\s.,;:!?\)])|(\p{RGI_Emoji})/gv;

/** A post's text cut where the sites make links and pictures. */
export function pieces(text: string): readonly Piece[] {
  const found: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(PARTS)) {
    if (match.index > end) found.push({ kind: 'text', text: text.slice(end, match.index) });
    const kind = match[1] ? 'mention' : match[2] ? 'tag' : match[3] ? 'link' : 'emoji';
    found.push({ kind, text: match[0] });
    end = match.index + match[0].length;
  }
  if (end < text.length) found.push({ kind: 'text', text: text.slice(end) });
  return found;
}
