import { isField } from '@/lib/page/editing-host';

/**
 * Text as a person sees it, without white space and without editors' invisible marks: engines draw lines and gaps in their own ways. Not
 * `textContent`, which also has what is hidden.
 */
export const visibleText = (host: HTMLElement): string =>
  squeezed(isField(host) ? host.value : host.innerText);

/** The same of any text, to compare. */
export const squeezed = (text: string): string => text.replace(/[\s\u00A0\u200B\u2060\uFEFF]+/gu, '');
