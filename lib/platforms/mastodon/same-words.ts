import { htmlToText } from '@/lib/text/html-to-text';
import type { Status } from './status';

/** Servers show a mention without its server, or add it; they fold white space, drop what can't be seen, and compose letters. */
const normal = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/@([\w.-]*\w)@[\p{L}\p{N}.-]*[\p{L}\p{N}]/gu, '@$1')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether two texts say the same, both as they were typed. */
export const sameText = (one: string, other: string): boolean => normal(one) === normal(other);

/** Whether a status shows these words, as far as the list of statuses tells. */
export const showsWords = ({ text, content }: Status, wanted: string): boolean =>
  (typeof text === 'string' && text !== '' && sameText(text, wanted)) ||
  sameText(htmlToText(content), wanted);
