import fc from 'fast-check';

/** Any text a person or a network may bring: emoji, controls, and lone surrogates, which UTF-8 can't say. */
export const text = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 1 }),
    fc.constantFrom('\ud83d', '\udc00', '\n', '\u2028', '\0', '"', '\\', '🥐', 'שלום', 'é'),
  ),
  maxLength: 24,
});
export const instant = fc.integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 });
export const id = fc.uuid();
export const nullable = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const columns = {
  createdAt: instant,
  updatedAt: instant,
  deletedAt: nullable(instant),
  origin: id,
};

/** Columns that no code of today knows. */
const unknownColumn = fc.record({ later: text });

/** A row with the columns of all rows; `optional` ones may be absent. */
export const row = <T extends object>(
  model: { [K in keyof T]: fc.Arbitrary<T[K]> },
  optional: Record<string, fc.Arbitrary<unknown>> = {},
) =>
  fc
    .tuple(
      fc.record({ ...columns, ...model } as Record<string, fc.Arbitrary<unknown>>),
      fc.record(optional, { requiredKeys: [] }),
      fc.oneof(fc.constant({}), unknownColumn),
    )
    .map(
      ([needed, maybe, unknown]) =>
        ({ ...needed, ...maybe, ...unknown }) as { id: string } & Record<string, unknown>,
    );

/** A table of them. */
export const rows = (one: fc.Arbitrary<{ id: string } & Record<string, unknown>>) =>
  fc.uniqueArray(one, { maxLength: 4, selector: (found) => found.id });
