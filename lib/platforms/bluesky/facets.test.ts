import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refused, routeFetch } from '@/test/contracts/route-fetch';
import { makeFacets, type Facet } from './facets';
import { accountIo, DID, PDS } from './fixtures';

const resolve = (handle: string, server = 'https://public.api.bsky.app') =>
  `${server}/xrpc/com.atproto.identity.resolveHandle?handle=${handle}`;

async function facetsOf(text: string, routes: Parameters<typeof routeFetch>[0] = {}) {
  const { fetch, asked } = routeFetch(routes);
  return { made: await makeFacets(text, accountIo(fetch)), asked };
}

/** What the server will think a facet covers. */
function covered(text: string, { index }: Facet): string {
  const bytes = new TextEncoder().encode(text).slice(index.byteStart, index.byteEnd);
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

describe('makeFacets', () => {
  it('marks links, mentions and tags in bytes, in the order of the text', async () => {
    const text = 'Olá 👩‍👩‍👧‍👦 @casaluz.pt! casaluz.pt/menú #pão';
    const { made } = await facetsOf(text, { [resolve('casaluz.pt')]: { did: DID } });
    expect(made.ok && made.value.map((facet) => [covered(text, facet), facet.features[0]])).toEqual([
      ['@casaluz.pt', { $type: 'app.bsky.richtext.facet#mention', did: DID }],
      [
        'casaluz.pt/menú',
        { $type: 'app.bsky.richtext.facet#link', uri: expect.stringContaining('https://') },
      ],
      ['#pão', { $type: 'app.bsky.richtext.facet#tag', tag: 'pão' }],
    ]);
  });

  it('leaves a handle that nobody has as plain text', async () => {
    const { made, asked } = await facetsOf('hi @nobody.pt', {
      [resolve('nobody.pt')]: refused(400, 'HandleNotFound'),
    });
    expect(made).toEqual({ ok: true, value: [] });
    expect(asked).toHaveLength(1);
  });

  it('asks the account’s own server where the public service is out of reach', async () => {
    const { made } = await facetsOf('hi @casaluz.pt', { [resolve('casaluz.pt', PDS)]: { did: DID } });
    expect(made).toMatchObject({ ok: true, value: [{ features: [{ did: DID }] }] });
  });

  it('is a failure where nobody could be asked, whatever a server says that could not ask either', async () => {
    for (const own of [refused(400, 'InvalidRequest'), refused(500, 'InternalServerError')]) {
      const { made } = await facetsOf('hi @casaluz.pt', { [resolve('casaluz.pt', PDS)]: own });
      expect(made).toMatchObject({ ok: false, failure: { code: 'host-unreachable' } });
    }
  });

  it('believes no DID that is none', async () => {
    const { made } = await facetsOf('hi @casaluz.pt', {
      [resolve('casaluz.pt')]: { did: 'javascript:alert(1)' },
    });
    expect(made).toMatchObject({ ok: false, failure: { code: 'not-a-server' } });
  });

  it('leaves out a tag that the server would refuse the post for', async () => {
    // 60 graphemes of 11 bytes each.
    const { made } = await facetsOf(`#${'e\u0301\u0302\u0303\u0304\u0305'.repeat(60)}`);
    expect(made).toEqual({ ok: true, value: [] });
  });

  it('covers exactly what it marks, for any text around it', async () => {
    const around = fc.string({ unit: 'binary', maxLength: 40 }).map((text) => text.toWellFormed());
    const part = fc.constantFrom(
      'https://casaluz.example/a?b=c',
      'casaluz.pt',
      '#tag',
      '#パン',
      '@casaluz.pt',
    );
    const routes = { [resolve('casaluz.pt')]: { did: DID } };
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(around, part), { maxLength: 4 }), around, async (pieces, end) => {
        const text = `${pieces.map(([before, marked]) => `${before} ${marked} `).join('')}${end}`;
        const { made } = await facetsOf(text, routes);
        const facets = made.ok ? made.value : [];
        const found = facets.map((facet) => covered(text, facet));
        for (const [, marked] of pieces) expect(found).toContain(marked);
        facets.forEach((facet, at) => {
          expect(facet.index.byteStart).toBeGreaterThanOrEqual(facets[at - 1]?.index.byteEnd ?? 0);
          const [feature] = facet.features;
          if ('tag' in feature) expect(covered(text, facet).slice(1)).toBe(feature.tag);
        });
      }),
    );
  });
});
