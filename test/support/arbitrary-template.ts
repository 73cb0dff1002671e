import fc from 'fast-check';
import { VALUE_NAMES, type TemplatePart } from '@/lib/templates/template-part';

/** Texts full of what a template's signs are made of. */
export const anyText = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom('{', '}', '\\', '|', ':', ' ', '\n', 'a'),
      fc.string({ unit: 'grapheme', maxLength: 1 }),
    ),
    minLength: 1,
    maxLength: 20,
  })
  .filter((text) => text !== '');
const anyWord = anyText.map((text) => text.trim());
const anyName = anyWord.filter((word) => word !== '');

/** As the parser leaves them: no two texts in a row. */
export const anyParts = fc
  .array(
    fc.oneof(
      anyText.map((text): TemplatePart => ({ kind: 'text', text })),
      fc.record({
        kind: fc.constant('value' as const),
        name: fc.constantFrom(...VALUE_NAMES),
        otherwise: fc.option(anyWord, { nil: null }),
      }),
      fc
        .record({
          kind: fc.constant('date' as const),
          amount: fc.integer({ min: -9_999, max: 9_999 }),
          unit: fc.constantFrom('d' as const, 'w' as const, 'm' as const),
        })
        .map((part) => (part.amount === 0 ? { ...part, unit: 'd' as const } : part)),
      fc.record({
        kind: fc.constant('choice' as const),
        options: fc.array(anyWord, { minLength: 2, maxLength: 4 }),
      }),
      fc.record({ kind: fc.constant('input' as const), name: anyName, value: anyWord }),
      fc.constant<TemplatePart>({ kind: 'cursor' }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.filter((part, index) => part.kind !== 'text' || parts[index - 1]?.kind !== 'text'));
