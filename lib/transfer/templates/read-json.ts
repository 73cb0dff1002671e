import * as v from 'valibot';
import type { ForeignFile, ForeignTemplate } from '@/lib/templates/foreign-template';

import { convertBody, soundBody } from './convert-body';
import { richToText } from './rich-to-text';
import { readTextBlaze, TEXT_BLAZE_COMMAND } from './read-text-blaze';

const text = v.optional(v.fallback(v.string(), ''), '');
const texts = v.optional(v.fallback(v.array(v.string()), []), []);

/** What `printTemplates` writes. */
const ours = v.object({
  format: v.literal('tend-templates'),
  templates: v.array(
    v.object({
      title: text,
      shortcut: text,
      body: text,
      tags: texts,
      platforms: texts,
      client: v.optional(v.nullable(v.string()), null),
    }),
  ),
});

const snippet = v.looseObject({ name: text, shortcut: text, text, html: text, type: text });
const textBlaze = v.looseObject({
  folders: v.array(v.looseObject({ name: text, snippets: v.optional(v.array(snippet), []) })),
});

/** Reads Tend's own file, or an export of Text Blaze; null for any other. */
export function readJson(source: string): ForeignFile | null {
  const json = parse(source);
  const own = v.safeParse(ours, json);
  if (own.success)
    return {
      format: 'tend',
      templates: own.output.templates.map((template) => ({ ...template, ...soundBody(template.body) })),
    };
  const blaze = v.safeParse(textBlaze, json);
  if (!blaze.success) return null;
  return {
    format: 'text-blaze',
    templates: blaze.output.folders.flatMap(({ name, snippets }) =>
      snippets.map((row) => fromSnippet(row, name)),
    ),
  };
}

/** Its folder becomes a tag. */
function fromSnippet(row: v.InferOutput<typeof snippet>, folder: string): ForeignTemplate {
  const isRich = row.type === 'html' && row.html !== '';
  const plain = isRich && row.text === '' ? richToText(row.html) : row.text;
  const { body, changes } = convertBody(plain, TEXT_BLAZE_COMMAND, readTextBlaze);
  return {
    title: row.name.trim(),
    shortcut: row.shortcut.trim(),
    body,
    tags: folder.trim() === '' ? [] : [folder.trim()],
    platforms: [],
    changes: isRich ? ['formatting', ...changes] : changes,
  };
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
}
