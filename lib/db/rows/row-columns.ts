import * as v from 'valibot';

/** Ids are ours, of a network, or hashes. */
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(2_000));

/** Epoch ms; the range of `Date`, so that it can be shown. */
export const instant = v.pipe(v.number(), v.minValue(-8.64e15), v.maxValue(8.64e15));

/** What every row carries. */
export const columns = {
  createdAt: instant,
  updatedAt: instant,
  deletedAt: v.nullable(instant),
  origin: v.string(),
};

/** A text that another version of Tend may know and this one does not: taken as it is. */
export const word = <T extends string>() => v.custom<T>((value) => typeof value === 'string');

export const failure = v.looseObject({
  code: word<never>(),
  retryAt: v.optional(v.number()),
  detail: v.optional(v.string()),
});
