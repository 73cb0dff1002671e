import type { Failure } from '@/lib/domain/failure';
import type { AccountIo } from '@/lib/domain/publisher';
import { ok, type Result } from '@/lib/domain/result';
import { countBytes } from '@/lib/text/count-bytes';
import { findMarks, type Mark } from '@/lib/text/find-marks';
import { utf8Offsets } from '@/lib/text/utf8-offsets';
import { resolveMention } from './resolve-mention';

type Feature =
  | { readonly $type: 'app.bsky.richtext.facet#link'; readonly uri: string }
  | { readonly $type: 'app.bsky.richtext.facet#mention'; readonly did: string }
  | { readonly $type: 'app.bsky.richtext.facet#tag'; readonly tag: string };

/** https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/richtext/facet.json, read 2026-11-24. */
export interface Facet {
  /** UTF-8 bytes of the text; the end is exclusive. */
  readonly index: { readonly byteStart: number; readonly byteEnd: number };
  readonly features: readonly [Feature];
}

/** `maxLength` of a tag, same page. */
const TAG_BYTES = 640;

/** Marks links, mentions and tags in the order of the text, which must be well-formed. A handle that nobody has stays plain text. */
export async function makeFacets(text: string, io: AccountIo): Promise<Result<readonly Facet[], Failure>> {
  const byteAt = utf8Offsets(text);
  const facets: Facet[] = [];
  for (const mark of findMarks(text)) {
    const feature = await featureOf(mark, io);
    if (!feature.ok) return feature;
    if (feature.value === null) continue;
    const index = { byteStart: byteAt(mark.start), byteEnd: byteAt(mark.end) };
    facets.push({ index, features: [feature.value] });
  }
  return ok(facets);
}

async function featureOf(mark: Mark, io: AccountIo): Promise<Result<Feature | null, Failure>> {
  switch (mark.kind) {
    case 'link':
      return ok({ $type: 'app.bsky.richtext.facet#link', uri: mark.uri });
    case 'tag':
      // The server would refuse the whole post for the sake of one tag.
      return ok(
        countBytes(mark.tag) > TAG_BYTES ? null : { $type: 'app.bsky.richtext.facet#tag', tag: mark.tag },
      );
    case 'mention': {
      const did = await resolveMention(mark.handle, io);
      if (!did.ok) return did;
      return ok(did.value === null ? null : { $type: 'app.bsky.richtext.facet#mention', did: did.value });
    }
  }
}
