import type { PostalAddress } from '@/lib/domain/company';

/** An address from a vector's writing: `street|postal code|city|region`. */
export function addressOf(written: string, country: string): PostalAddress {
  const [street = '', postalCode = '', city = '', region = ''] = written.split('|');
  return { street, postalCode, city, region, country };
}
