import * as v from 'valibot';
import type { CompanyPatch } from '@/lib/domain/company';

/** Limits are far above what anybody writes: they bound what a file or a page can do. */
const short = v.pipe(v.string(), v.maxLength(2_000));
const text = v.pipe(v.string(), v.maxLength(20_000));
const filled = v.pipe(short, v.trim(), v.minLength(1));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const platform = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/), v.maxLength(50));
const httpsUrl = v.pipe(v.string(), v.maxLength(2_048), v.startsWith('https://'), v.url());
const zone = v.pipe(v.string(), v.minLength(1), v.maxLength(64));

const list = <T extends v.GenericSchema>(item: T, max: number) => v.pipe(v.array(item), v.maxLength(max));
const may = <T extends v.GenericSchema>(schema: T) => v.exactOptional(v.nullable(schema));

/** `YYYY-MM-DD`, a day that there is, within a person's reach. */
export const day = v.pipe(
  v.string(),
  v.regex(/^(?:19|20|21)\d{2}-\d{2}-\d{2}$/),
  v.check((value) => {
    const at = new Date(`${value}T00:00:00Z`);
    return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
  }, 'no such day'),
);

const span = v.object({
  from: v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)),
  to: v.pipe(v.string(), v.regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/)),
});
const spans = list(span, 10);

const hours = v.object({
  zone,
  week: v.pipe(v.array(spans), v.length(7)),
  special: list(
    v.pipe(
      v.object({ from: day, to: day, spans, note: short }),
      v.check(({ from, to }) => from <= to, 'ends before it begins'),
    ),
    500,
  ),
});

const picture = v.object({
  all: v.exactOptional(id),
  by: v.exactOptional(v.record(platform, id)),
});

/** What a change of a company record sets; a name can be changed, and not be taken away. At least one fact. */
export const factsPatch: v.GenericSchema<unknown, CompanyPatch> = v.pipe(
  v.object({
    name: v.exactOptional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200))),
    shortName: may(filled),
    legalName: may(filled),
    bios: may(
      list(
        v.object({ id, text, lang: v.pipe(v.string(), v.maxLength(35)), platforms: list(platform, 100) }),
        100,
      ),
    ),
    category: may(filled),
    website: may(httpsUrl),
    links: may(list(v.object({ label: short, url: httpsUrl }), 100)),
    email: may(v.pipe(v.string(), v.trim(), v.maxLength(320), v.regex(/^[^\s@]+@[^\s@]+$/))),
    phones: may(
      list(v.object({ label: short, number: v.pipe(v.string(), v.regex(/^\+[1-9]\d{1,14}$/)) }), 50),
    ),
    address: may(
      v.object({
        street: short,
        postalCode: short,
        city: short,
        region: short,
        country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
      }),
    ),
    hours: may(hours),
    serviceArea: may(filled),
    founded: may(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/))),
    pronouns: may(filled),
    tone: may(text),
    hashtags: may(list(v.pipe(v.string(), v.trim(), v.regex(/^[^\s#]+$/), v.maxLength(200)), 500)),
    imprint: may(httpsUrl),
    privacy: may(httpsUrl),
    terms: may(httpsUrl),
    logo: may(id),
    avatar: may(picture),
    cover: may(picture),
    handles: may(v.record(platform, v.pipe(short, v.trim(), v.minLength(1)))),
  }),
  v.check((patch) => Object.keys(patch).length > 0, 'changes nothing'),
);
