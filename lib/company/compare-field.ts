import type { CompanyFacts } from '@/lib/domain/company';
import type { Wanted } from '@/lib/domain/drift';
import type { ProfileField } from '@/lib/domain/profile-data';
import { sameHandle } from '@/lib/domain/same-handle';
import { compareAddress } from './compare-address';
import { compareDate } from './compare-date';
import { compareHours } from './compare-hours';
import { compareLinks } from './compare-links';
import { comparePhones } from './compare-phones';
import { compareSets } from './compare-sets';
import { compareText } from './compare-text';
import { compareUrl } from './compare-url';
import { sameEmail } from './same-email';
import { sameLegalName } from './same-legal-name';

/** `cut`: the place cut the true text at its limit, and shows all that fits. */
export type Compared = 'same' | 'cut' | 'different';

/**
 * Whether a place shows what it should, judged as a person would: by what is meant, not by how it is written. What the record doesn't say is different, and
 * so is what can be read in two ways. `seenAt` (epoch ms): when; special days of opening hours are compared by it.
 */
export function compareField(
  field: ProfileField,
  want: Wanted,
  seen: readonly string[],
  facts: CompanyFacts,
  seenAt?: number,
): Compared {
  const lines = seen.map((line) => line.trim()).filter((line) => line !== '');
  const [here, record] = [lines.join('\n'), want.lines.join('\n')];
  if (lines.length === 0) return 'different';
  switch (field.field) {
    case 'handle':
      return asCompared(sameHandle(here, record));
    case 'email':
      return asCompared(sameEmail(here, record));
    case 'website':
    case 'imprint':
    case 'privacy':
    case 'terms':
      return compareUrl(here, record);
    case 'links':
      return compareLinks(lines, want.lines);
    case 'phone':
      return asCompared(comparePhones(lines, want.lines, facts));
    case 'address':
    case 'address-street':
    case 'address-postal-code':
    case 'address-city':
    case 'address-region':
    case 'address-country':
      return asCompared(compareAddress(field.field, here, record, facts.address));
    case 'hours':
      return asCompared(
        facts.hours !== undefined && compareHours(here, facts.hours, facts.address?.country ?? '', seenAt),
      );
    case 'founded':
      return asCompared(compareDate(here, facts.founded ?? ''));
    case 'legal-name':
      return sameLegalName(here, record) ? 'same' : compareText(here, record, field.limits);
    case 'hashtags':
    case 'service-area':
    case 'category':
    case 'pronouns':
      return asCompared(compareSets(field.field, lines, want.lines));
    case 'avatar':
    case 'cover':
      return asCompared(here === record);
    default:
      return compareText(here, record, want.wording === 'none-fits' ? field.limits : []);
  }
}

const asCompared = (isSame: boolean): Compared => (isSame ? 'same' : 'different');
