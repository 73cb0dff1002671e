import { bareLinks } from './bare-links';
import { dropOverlaps } from './drop-overlaps';
import type { Link } from './link';
import { schemedLinks } from './schemed-links';

/**
 * Finds the links of a text in order, with and without scheme, as people who use AT Protocol clients expect them: nothing in the
 * protocol makes a link of an address, the client marks it. Behaviour follows `@atproto/api`
 * (packages/api/src/rich-text/detection.ts and its tests, read 2026-11-24), and goes beyond it for names and prose in other
 * scripts. Positions are UTF-16 code units; see `utf8Offsets` for bytes. No failure: what is no link stays text.
 */
export const findLinks = (text: string): readonly Link[] =>
  dropOverlaps([...schemedLinks(text), ...bareLinks(text)]);
