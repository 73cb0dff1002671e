import type { Bio, CompanyFacts, CompanyPatch, FieldId, PostalAddress } from '@/lib/domain/company';
import { readPhone } from './read-phone';
import { readUrl } from './read-url';

/**
 * What the record would say so that a place is right as it stands: the change that takes a value that was seen (`Observation.lines`) into it. Null where
 * the value can't be taken as it is (hours, whole addresses, pictures) or is none of its kind.
 */
export function patchOfSeen(
  field: FieldId,
  lines: readonly string[],
  facts: CompanyFacts,
): CompanyPatch | null {
  const text = lines.join('\n').trim();
  return text === '' ? null : (TAKERS[field]?.(text, facts, lines) ?? null);
}

type Taker = (text: string, facts: CompanyFacts, lines: readonly string[]) => CompanyPatch | null;

const TAKERS: { readonly [F in FieldId]?: Taker } = {
  name: (name) => ({ name }),
  'legal-name': (legalName) => ({ legalName }),
  category: (category) => ({ category }),
  'service-area': (serviceArea) => ({ serviceArea }),
  pronouns: (pronouns) => ({ pronouns }),
  bio: (text, { bios = [] }) => ({ bios: [...bios, bioOf(text, bios)] }),
  email: (text) => {
    const email = text.replace(/^mailto:/i, '');
    return /^\S+@\S+\.\S+$/.test(email) ? { email } : null;
  },
  website: (text) => asUrl(text, (website) => ({ website })),
  imprint: (text) => asUrl(text, (imprint) => ({ imprint })),
  privacy: (text) => asUrl(text, (privacy) => ({ privacy })),
  terms: (text) => asUrl(text, (terms) => ({ terms })),
  phone: (text, { phones = [], address }) => {
    const number = readPhone(text, address?.country ?? '')?.number;
    return number ? { phones: [{ label: phones[0]?.label ?? '', number }, ...phones.slice(1)] } : null;
  },
  founded: (founded) => (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(founded) ? { founded } : null),
  hashtags: (_text, _facts, lines) => {
    const hashtags = lines.flatMap((line) => line.split(/[\s,]+/)).map((tag) => tag.replace(/^#/, ''));
    return { hashtags: hashtags.filter((tag) => tag !== '') };
  },
  'address-street': (street, { address }) => inAddress(address, { street }),
  'address-postal-code': (postalCode, { address }) => inAddress(address, { postalCode }),
  'address-city': (city, { address }) => inAddress(address, { city }),
  'address-region': (region, { address }) => inAddress(address, { region }),
};

const NOWHERE: PostalAddress = { street: '', postalCode: '', city: '', region: '', country: '' };

const inAddress = (address: PostalAddress | undefined, part: Partial<PostalAddress>): CompanyPatch => ({
  address: { ...NOWHERE, ...address, ...part },
});

/** Ids tell wordings of one record apart: a number that none of them has. */
function bioOf(text: string, bios: readonly Bio[]): Bio {
  let count = bios.length + 1;
  while (bios.some(({ id }) => id === `bio-${count}`)) count += 1;
  return { id: `bio-${count}`, text, lang: '', platforms: [] };
}

/** Without what only leads there (redirects, tracking); a `www.` that was shown stays: not every site is without. */
function asUrl(text: string, patch: (url: string) => CompanyPatch): CompanyPatch | null {
  const plain = readUrl(text);
  if (plain === null) return null;
  const host = /^(?:https?:\/\/)?www\.([^/?#]+)/i.exec(text.trim())?.[1]?.toLowerCase();
  return patch(`https://${host !== undefined && plain.startsWith(`${host}/`) ? 'www.' : ''}${plain}`);
}
