import { isTopLevelDomain } from './is-top-level-domain';
import type { Link } from './link';
import { LINK_STOP, WRITTEN_ON } from './link-characters';
import { linkUri } from './link-uri';
import { trimLinkEnd } from './trim-link-end';

/** Runs of what host names are made of. Emoji presentation and keycap marks are no part of a name, though they are marks. */
const HOST_RUN = new RegExp(`[[\\p{L}\\p{N}\\p{M}.\\-]--[\\uFE0F\\u20E3${WRITTEN_ON}]]+`, 'gv');

const PORT_AND_TAIL = new RegExp(`(?::\\d{1,5}(?!\\d))?(?:[\\/?#][^${LINK_STOP}]*)?`, 'vy');

/** Before: part of a longer word, an address, a tag, a path. The soft hyphen and the joiners vanish from a name. */
const NOT_BEFORE = /[\p{L}\p{N}@#$_/\u00AD\u200C\u200D\u2060]/u;

/** Behind: the name in front of an e-mail address, `array.map(…)`, `snake.case_name`, another scheme. */
const NOT_BEHIND = /^(?:[@(_\u00AD\u200C\u200D\u2060]|:\/\/)/u;

/** Behind a dot: the name goes on in a script that is not taken without a scheme. */
const LETTER = /^\p{L}/u;

/**
 * Links written without a scheme (`example.com/a?b=c`); they lead to https. The host must end in a top-level domain that exists, so
 * `photo.jpg`, `e.g.` and `3.99` stay text. A label that mixes Latin with another script is taken for two words run together, or
 * for a forgery, and a name in a script that is written without spaces needs its scheme.
 */
export function bareLinks(text: string): readonly Link[] {
  const links: Link[] = [];
  const runs = new RegExp(HOST_RUN);
  for (let match = runs.exec(text); match; match = runs.exec(text)) {
    const { 0: run, index: start } = match;
    const host = withoutEnd(run);
    if (!isHost(host) || !standsAlone(text, start, runs.lastIndex, run !== host)) continue;
    const visible = run === host ? withTail(text, start, host) : host;
    const uri = linkUri(`https://${visible}`);
    if (uri !== undefined) links.push({ start, end: start + visible.length, uri });
    // Hosts in the path are part of this link; looking at them again would take quadratic time.
    runs.lastIndex = start + visible.length;
  }
  return links;
}

/** `dotted`: the run ends in a dot, so a letter behind it is the next label of a name and not the next word. */
function standsAlone(text: string, start: number, end: number, dotted: boolean): boolean {
  const behind = text.slice(end);
  return (
    !NOT_BEFORE.test(characterBefore(text, start)) &&
    !NOT_BEHIND.test(behind) &&
    !(dotted && LETTER.test(behind))
  );
}

/** Without dots and hyphens that belong to the sentence. */
function withoutEnd(run: string): string {
  let end = run.length;
  while (end > 0 && '.-'.includes(run.charAt(end - 1))) end -= 1;
  return run.slice(0, end);
}

function isHost(host: string): boolean {
  const labels = host.split('.');
  return labels.length > 1 && labels.every(isLabel) && isTopLevelDomain(labels.at(-1) ?? '');
}

/** RFC 1123, section 2.1, with the letters of other scripts allowed. */
const isLabel = (label: string): boolean =>
  label !== '' &&
  !label.startsWith('-') &&
  !label.endsWith('-') &&
  !(/[a-z]/i.test(label) && /[\p{L}--\p{sc=Latn}]/v.test(label));

const characterBefore = (text: string, index: number): string =>
  [...text.slice(Math.max(0, index - 2), index)].at(-1) ?? '';

function withTail(text: string, start: number, host: string): string {
  PORT_AND_TAIL.lastIndex = start + host.length;
  const address = host + (PORT_AND_TAIL.exec(text)?.[0] ?? '');
  return address.slice(0, Math.max(host.length, trimLinkEnd(address)));
}
