import type { Compared } from './compare-field';
import { compareUrl } from './compare-url';
import { plainText } from './plain-text';

/**
 * Whether a place shows exactly the record's links (`label: address`, or the address alone), in any order. A label that stands there must be the
 * record's; a place without labels has none to show.
 */
export function compareLinks(seen: readonly string[], want: readonly string[]): Compared {
  const left = want.map(readLink);
  if (seen.length !== left.length) return 'different';
  let compared: Compared = 'same';
  for (const link of seen.map(readLink)) {
    let index = left.findIndex((one) => matches(link, one) === 'same');
    if (index < 0) {
      index = left.findIndex((one) => matches(link, one) === 'cut');
      compared = 'cut';
    }
    if (index < 0) return 'different';
    left.splice(index, 1);
  }
  return compared;
}

interface Link {
  readonly label: string;
  readonly url: string;
}

function matches(seen: Link, want: Link): Compared {
  if (seen.label !== '' && seen.label.toLowerCase() !== want.label.toLowerCase()) return 'different';
  return compareUrl(seen.url, want.url);
}

/** The address is what comes after the last white space, the label what comes before. */
function readLink(line: string): Link {
  const [, label = '', url = ''] = /^(?:(.*)\s)?(\S+)$/s.exec(line.trim()) ?? [];
  return { label: plainText(label).replace(/\s*[:：|–-]$/u, ''), url };
}
