import { parseTemplate } from '@/lib/templates/parse-template';
import type { TemplateFault } from '@/lib/templates/template-part';

export interface BodyPiece {
  readonly text: string;
  readonly kind: 'text' | 'variable' | 'fault';
}

/** A body cut where something is drawn another way; put together again it is the body, letter for letter. */
export function bodyPieces(body: string, faults: readonly TemplateFault[]): readonly BodyPiece[] {
  const spans = [
    ...faults.map(({ from, to }) => ({ from, to, kind: 'fault' as const })),
    ...parseTemplate(body).parts.flatMap(({ part, from, to }) =>
      part.kind === 'text' ? [] : [{ from, to, kind: 'variable' as const }],
    ),
  ].sort((a, b) => a.from - b.from || a.to - b.to);
  const pieces: BodyPiece[] = [];
  let at = 0;
  const add = (to: number, kind: BodyPiece['kind']): void => {
    if (to > at) pieces.push({ text: body.slice(at, to), kind });
    at = Math.max(at, to);
  };
  for (const { from, to, kind } of spans) {
    // A fault of a template that is held stands where its variable stands: said once, as a fault.
    if (from < at) continue;
    add(from, 'text');
    add(Math.min(to, body.length), kind);
  }
  add(body.length, 'text');
  return pieces;
}
