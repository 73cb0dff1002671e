import type { Failure } from '@/lib/domain/failure';
import type { PublisherIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { findMarks, type Mark } from '@/lib/text/find-marks';
import { utf8Offsets } from '@/lib/text/utf8-offsets';
import { resolveHandle } from './find';

type Feature =
  | { readonly $type: 'app.bsky.richtext.facet#link'; readonly uri: string }
  | { readonly $type: 'app.bsky.richtext.facet#mention'; readonly did: string }
  | { readonly $type: 'app.bsky.richtext.facet#tag'; readonly tag: string };

/** `byteStart` and `byteEnd` count UTF-8 bytes of the text, the end is exclusive. */
export interface Facet {
  readonly index: { readonly byteStart: number; readonly byteEnd: number };
  readonly features: readonly [Feature];
}

/**
 * Marks links, mentions and tags, in the order of the text. A handle that nobody has stays plain text; a handle that could not be asked for
 * is a failure, because a mention that silently isn't one would be another post than was confirmed.
 */
export async function makeFacets(text: string, io: PublisherIo): Promise<Result<readonly Facet[], Failure>> {
  const byteAt = utf8Offsets(text);
  const facets: Facet[] = [];
  for (const mark of findMarks(text)) {
    const feature = await featureOf(mark, io);
    if (!feature.ok) return feature;
    if (feature.value === null) continue;
    facets.push({
      index: { byteStart: byteAt(mark.start), byteEnd: byteAt(mark.end) },
      features: [feature.value],
    });
  }
  return ok(facets);
}

async function featureOf(mark: Mark, io: PublisherIo): Promise<Result<Feature | null, Failure>> {
  switch (mark.kind) {
    case 'link':
      return ok({ $type: 'app.bsky.richtext.facet#link', uri: mark.uri });
    case 'tag':
      return ok({ $type: 'app.bsky.richtext.facet#tag', tag: mark.tag });
    case 'mention': {
      const did = await resolveHandle(mark.handle, null, io);
      if (did.ok) return ok({ $type: 'app.bsky.richtext.facet#mention', did: did.value });
      return did.failure.code === 'not-found' ? ok(null) : fail(did.failure);
    }
  }
}
