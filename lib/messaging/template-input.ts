import * as v from 'valibot';
import type { TemplateInput } from './protocol';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const word = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100));

/** A template as it comes from a form or a file. Limits are far above what anybody writes: they bound what a file can do. */
export const templateInput: v.GenericSchema<unknown, TemplateInput> = v.object({
  id,
  clientId: v.nullable(id),
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  shortcut: v.pipe(
    v.string(),
    v.trim(),
    v.transform((shortcut) => shortcut.replace(/^\/+/, '').toLowerCase()),
    v.regex(/^[^\s|{}]*$/),
    v.maxLength(50),
  ),
  body: v.pipe(
    v.string(),
    v.maxLength(20_000),
    v.transform((body) => body.replace(/\r\n?/g, '\n')),
    v.check((body) => body.trim() !== ''),
  ),
  platforms: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/), v.maxLength(50))),
    v.maxLength(50),
  ),
  tags: v.pipe(
    v.array(word),
    v.maxLength(50),
    v.transform((tags) => [...new Set(tags)]),
  ),
});
