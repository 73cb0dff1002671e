import type { PostalAddress } from '@/lib/domain/company';
import { countryCode } from './country-code';
import { objectsOf, textOf, type Json } from './json-ld';

/** schema.org's `PostalAddress`; null where the page only gives a text of which no parts can be told, or nothing. */
export function schemaAddress(value: Json | undefined): PostalAddress | null {
  const [address] = objectsOf(value);
  if (!address) return null;
  const box = textOf(address['postOfficeBoxNumber'], 100);
  const read: PostalAddress = {
    street: [textOf(address['streetAddress'], 300).replace(/\s*\n\s*/g, '\n'), box]
      .filter(Boolean)
      .join('\n'),
    postalCode: textOf(address['postalCode'], 20),
    city: textOf(address['addressLocality'], 100),
    region: textOf(address['addressRegion'], 100),
    country: countryCode(textOf(address['addressCountry'], 100)) ?? '',
  };
  return read.street === '' && read.city === '' && read.postalCode === '' ? null : read;
}
