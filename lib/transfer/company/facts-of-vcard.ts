import { draftOf } from '@/lib/company/record/record-draft';
import { readRecord } from '@/lib/company/record/read-record';
import type { CompanyFacts } from '@/lib/domain/company';
import { readVcard } from './read-vcard';

/** What a vCard says of a company, without what can't be stored as it stands there; hours are in the given IANA zone. Empty where the text is no card. */
export function factsOfVcard(text: string, zone: string): CompanyFacts {
  let count = 0;
  const draft = readVcard(text, () => `card-${++count}`, zone);
  return draft ? readRecord({ ...draftOf({}), ...draft }).facts : {};
}
