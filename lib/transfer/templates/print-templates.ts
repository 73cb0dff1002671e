import type { ForeignTemplate } from '@/lib/templates/foreign-template';
import { printCsv } from './parse-csv';

/** Tend's own file of templates, which `readTemplates` reads back. */
export const printTemplates = (templates: readonly Omit<ForeignTemplate, 'changes'>[]): string =>
  `${JSON.stringify({ format: 'tend-templates', version: 1, templates }, null, 2)}\n`;

/** The same as a table. A byte order mark, so that spreadsheets take it for UTF-8. */
export const printTable = (templates: readonly Omit<ForeignTemplate, 'changes'>[]): string =>
  `\ufeff${printCsv([
    ['title', 'shortcut', 'body', 'tags', 'client', 'platforms'],
    ...templates.map(({ title, shortcut, body, tags, client, platforms }) => [
      title,
      shortcut,
      body,
      tags.join(', '),
      client ?? '',
      platforms.join(', '),
    ]),
  ])}\r\n`;
