import { plainText } from './plain-text';

/** Whether two legal names are one: dots and commas of the legal form come and go ("Co., Ltd." and "Co Ltd"), letters and case don't. */
export function sameLegalName(a: string, b: string): boolean {
  const plain = (name: string): string => plainText(name).replace(/[.,]/g, '').replace(/\s+/g, ' ').trim();
  return plain(a) !== '' && plain(a) === plain(b);
}
