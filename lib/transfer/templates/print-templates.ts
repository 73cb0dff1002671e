import type { ForeignTemplate } from '@/lib/templates/foreign-template';
import { guardCell } from './formula-guard';
import { printCsv } from './parse-csv';

/** Tend's own file of templates, which `readTemplates` reads back. */
export const printTemplates = (templates: readonly Omit<ForeignTemplate, 'changes'>[]): string =>
  `${JSON.stringify({ format: 'tend-templates', version: 1, templates }, null, 2)}\n`;

/**
 * The same as a table for spreadsheets: with a byte order mark, so that they take it for UTF-8, and an apostrophe in front of what they would run
 * as a formula.
 */
export const printTable = (templates: readonly Omit<ForeignTemplate, 'changes'>[]): string =>
  `\ufeff${printCsv([
    ['title', 'shortcut', 'body', 'tags', 'client', 'platforms'],
    ...templates.map(({ title, shortcut, body, tags, client, platforms }) =>
      [title, shortcut, body, tags.join(', '), client ?? '', platforms.join(', ')].map(guardCell),
    ),
  ])}\r\n`;
