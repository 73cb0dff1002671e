import { EMOJI_SEQUENCES } from './emoji-sequences';
import { findLinks } from './find-links';
import { isTopLevelDomain } from './is-top-level-domain';

/** `transformedURLLength`: what every address counts as. */
const LINK = 23;

/** RFC 1035, section 2.3.4: a host with a longer label is no address. */
const MAX_LABEL = 63;

/** Longer ones aren't shortened, and count as they are. */
const MAX_LINK = 4_096;

/** Without scheme and path, `name.cc` is taken for prose; these two top-level domains of countries are in use as general ones. */
const SHORT = /^[^.]+\.(?!co$|tv$)[a-z]{2}$/i;

/** Right before an address without scheme. */
const NOT_BEFORE = /[-_./]$/;

/** Ranges of the configuration in which a code point weighs 1; all others weigh 2. */
const LIGHT = /[\u{0}-\u{10FF}\u{2000}-\u{200D}\u{2010}-\u{201F}\u{2032}-\u{2037}]/u;

/**
 * Length of a text as X counts it (configuration v3 of twitter-text: scale 100, default weight 200, emoji parsed): each address 23, each
 * emoji sequence 2, other code points 1 or 2, after normalising to NFC. https://docs.x.com/fundamentals/counting-characters and
 * https://github.com/twitter/twitter-text (config/v3.json, conformance/validate.yml), read 2026-11-27. A top-level domain counts as one
 * where IANA lists it, which their older list may not.
 */
export function countWeighted(written: string): number {
  const text = written.normalize('NFC');
  let total = 0;
  let end = 0;
  for (const link of findLinks(text)) {
    const address = text.slice(link.start, link.end);
    if (!isAddress(address, text.slice(end, link.start))) continue;
    total += weigh(text.slice(end, link.start)) + LINK;
    end = link.end;
  }
  return total + weigh(text.slice(end));
}

function isAddress(address: string, before: string): boolean {
  const hasScheme = /^https?:\/\//i.test(address);
  const bare = hasScheme ? address.replace(/^https?:\/\//i, '') : address;
  const host = /^[^/?#:]+/.exec(bare)?.[0] ?? '';
  const labels = (URL.parse(`https://${host}`)?.hostname ?? '').split('.');
  if (labels.length < 2 || labels.some(({ length }) => length === 0 || length > MAX_LABEL)) return false;
  if (address.length > MAX_LINK || !isTopLevelDomain(labels.at(-1) ?? '')) return false;
  return hasScheme || !(NOT_BEFORE.test(before) || SHORT.test(bare) || /[^\x21-\x7e]/.test(host));
}

function weigh(text: string): number {
  let weight = 0;
  const rest = text.replace(EMOJI_SEQUENCES, () => {
    weight += 2;
    return '';
  });
  for (const character of rest) weight += LIGHT.test(character) ? 1 : 2;
  return weight;
}
