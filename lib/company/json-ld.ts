/** A value out of JSON that somebody else wrote. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** No company's description is longer, deeper or has more parts; what goes beyond is left out. */
const LONGEST = 500_000;
const DEEPEST = 6;
const MOST = 2_000;

/** All objects with a type in a page's JSON-LD, also those inside of lists, graphs and each other, outer ones first. What isn't JSON is passed over. */
export function typedObjects(texts: readonly string[]): readonly JsonObject[] {
  const found: JsonObject[] = [];
  let left = MOST;
  const walk = (value: Json | undefined, depth: number): void => {
    if (depth > DEEPEST || typeof value !== 'object' || value === null || (left -= 1) < 0) return;
    if (isList(value)) {
      for (const item of value) walk(item, depth + 1);
      return;
    }
    if (value['@type'] !== undefined) found.push(value);
    for (const [key, inner] of Object.entries(value))
      if (!key.startsWith('@') || key === '@graph') walk(inner, depth + 1);
  };
  for (const text of texts.slice(0, 50)) walk(parse(text), 0);
  return found;
}

function parse(text: string): Json | undefined {
  if (text.length > LONGEST) return undefined;
  try {
    // Some sites wrap it in comments of HTML or CDATA.
    return JSON.parse(
      text
        .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '')
        .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/, ''),
    ) as Json;
  } catch {
    return undefined;
  }
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

export const listOf = (value: Json | undefined): readonly Json[] =>
  value === undefined || value === null ? [] : isList(value) ? value : [value];

export const objectsOf = (value: Json | undefined): readonly JsonObject[] =>
  listOf(value).filter((one): one is JsonObject => typeof one === 'object' && one !== null && !isList(one));

/** Some sites encode texts twice. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&#039;': "'",
};

/** The first text of a value, without markup and white space around it, at most `longest` UTF-16 units; empty where there is none. */
export function textOf(value: Json | undefined, longest = 500): string {
  for (const one of listOf(value)) {
    const text = typeof one === 'number' ? String(one) : typeof one === 'string' ? one : textIn(one);
    const clean = text
      .slice(0, longest * 4)
      .replace(/<[^<>]{0,200}>/g, ' ')
      .replace(/&(?:amp|lt|gt|quot|apos|nbsp|#0?39);/g, (entity) => ENTITIES[entity] ?? ' ')
      .replace(/[^\S\n]+/g, ' ')
      .trim();
    if (clean !== '') return clean.slice(0, longest);
  }
  return '';
}

/** `{"@value": "…"}`, or what has a name. */
const textIn = (value: Json): string => {
  const [object] = objectsOf(value);
  const text = object?.['@value'] ?? object?.['name'];
  return typeof text === 'string' ? text : '';
};

/** The last part of types: `https://schema.org/Bakery` is `Bakery`. */
export const typesOf = (object: JsonObject): readonly string[] =>
  listOf(object['@type']).map((type) => (typeof type === 'string' ? (type.split(/[/#:]/).at(-1) ?? '') : ''));
