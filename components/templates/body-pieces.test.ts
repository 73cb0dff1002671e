import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTemplate } from '@/lib/templates/check-template';
import { bodyPieces } from './body-pieces';

const pieces = (body: string) =>
  bodyPieces(
    body,
    checkTemplate(body, () => null, 'own'),
  );

describe('bodyPieces', () => {
  it('sets off variables, and what is wrong', () => {
    expect(pieces('Hi {{author.firstName|there}}, {{nope}} {{date')).toEqual([
      { text: 'Hi ', kind: 'text' },
      { text: '{{author.firstName|there}}', kind: 'variable' },
      { text: ', ', kind: 'text' },
      { text: '{{nope}}', kind: 'fault' },
      { text: ' ', kind: 'text' },
      { text: '{{', kind: 'fault' },
      { text: 'date', kind: 'text' },
    ]);
  });

  it('marks a template that is not there as a fault, once', () => {
    expect(pieces('{{template: gone}}')).toEqual([{ text: '{{template: gone}}', kind: 'fault' }]);
  });

  it('loses no letter of any body', () => {
    const part = fc.oneof(
      fc.string(),
      fc.constantFrom('{{', '}}', '\\', '|', 'date', 'template: a', 'choice: a'),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const body = parts.join('');
        expect(
          pieces(body)
            .map(({ text }) => text)
            .join(''),
        ).toBe(body);
      }),
    );
  });
});
