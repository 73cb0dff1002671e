import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textParts } from './text-parts';

describe('textParts', () => {
  it('marks links, mentions and hashtags', () => {
    expect(textParts('Pão 🥖 at casaluz.pt/forno by @ana.bsky.social #bread!')).toEqual([
      { text: 'Pão 🥖 at ', kind: 'plain' },
      { text: 'casaluz.pt/forno', kind: 'link' },
      { text: ' by ', kind: 'plain' },
      { text: '@ana.bsky.social', kind: 'mention' },
      { text: ' ', kind: 'plain' },
      { text: '#bread', kind: 'tag' },
      { text: '!', kind: 'plain' },
    ]);
  });

  it('loses nothing of any text', () => {
    const piece = fc.constantFrom('a', ' ', '@', '#', 'https://', 'b.com', '/', '.', 'é', '👩‍🚀', '\n');
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          expect(
            textParts(text)
              .map((part) => part.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });
});
