import * as v from 'valibot';

const may = <T extends v.GenericSchema>(schema: T) => v.optional(v.nullable(schema));
const text = may(v.string());
const strings = v.array(v.string());
const byPlatform = v.record(v.string(), v.string());
const span = v.looseObject({ from: v.string(), to: v.string() });
const picture = may(v.looseObject({ all: v.optional(v.string()), by: v.optional(byPlatform) }));

/** What a change of a company record sets: `CompanyPatch`. Facts that are not named here are another version's. */
export const patch = v.looseObject({
  name: text,
  shortName: text,
  legalName: text,
  bios: may(
    v.array(v.looseObject({ id: v.string(), text: v.string(), lang: v.string(), platforms: strings })),
  ),
  category: text,
  website: text,
  links: may(v.array(v.looseObject({ label: v.string(), url: v.string() }))),
  email: text,
  phones: may(v.array(v.looseObject({ label: v.string(), number: v.string() }))),
  address: may(
    v.looseObject({
      street: v.string(),
      postalCode: v.string(),
      city: v.string(),
      region: v.string(),
      country: v.string(),
    }),
  ),
  hours: may(
    v.looseObject({
      zone: v.string(),
      week: v.pipe(v.array(v.array(span)), v.length(7)),
      special: v.array(
        v.looseObject({ from: v.string(), to: v.string(), spans: v.array(span), note: v.string() }),
      ),
    }),
  ),
  serviceArea: text,
  founded: text,
  pronouns: text,
  tone: text,
  hashtags: may(strings),
  imprint: text,
  privacy: text,
  terms: text,
  logo: text,
  avatar: picture,
  cover: picture,
  handles: may(byPlatform),
});

/** `YYYY-MM-DD`, a day that there is: whoever counts from another one stumbles. */
export const day = v.pipe(
  v.string(),
  v.isoDate(),
  v.check((value) => {
    const at = new Date(`${value}T00:00:00Z`);
    return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
  }, 'no such day'),
);

/** Lines of an `Observation`. */
export const lines = v.array(v.string());
