import { htmlToText } from '@/lib/text/html-to-text';

/** The words of a template that was written as a formatted mail: its blocks and list items become lines, its formatting goes. */
export function richToText(html: string): string {
  const flat = html
    .replace(/<(script|style)\b.*?<\/\1\s*>/gis, '')
    .replace(/\s+/g, ' ')
    // An empty line is written as a block with nothing but a line break in it.
    .replace(/<br\b[^>]*>\s*(?=<\/(?:div|p|li)>)/gi, '')
    .replace(/<li\b[^>]*>/gi, '- ')
    .replace(/\s*<\/(?:div|li|h[1-6]|tr|ul|ol|blockquote)>\s*/gi, '<br>')
    .replace(/<\/p>\s*(?=<)/gi, '</p>');
  return htmlToText(flat)
    .replace(/[^\S\n]+\n/g, '\n')
    .replace(/\n[^\S\n]+/g, '\n')
    .replace(/\n{3,}/g, '\n\n');
}
