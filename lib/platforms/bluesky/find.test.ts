import { describe, expect, it } from 'vitest';
import { refused, routeFetch, webPage } from '@/test/contracts/route-fetch';
import { find } from './find';

const DID = 'did:plc:ewvi7nxzyoun6zhxrhs64oiz';
const HANDLE = 'casaluz.pt';
const PDS = 'https://morel.host.bsky.network';

const RESOLVE = `https://public.api.bsky.app/xrpc/com.atproto.identity.resolveHandle?handle=${HANDLE}`;
const DOCUMENT = `https://plc.directory/${DID}`;
const PROFILE = `${PDS}/xrpc/com.atproto.repo.getRecord?repo=${encodeURIComponent(DID)}&collection=app.bsky.actor.profile&rkey=self`;

const document = {
  '@context': ['https://www.w3.org/ns/did/v1'],
  id: DID,
  alsoKnownAs: ['https://casaluz.pt', `at://${HANDLE}`, 'at://old.casaluz.pt'],
  service: [
    { id: '#other', type: 'Other', serviceEndpoint: 'https://other.example' },
    { id: '#atproto_pds', type: 'AtprotoPersonalDataServer', serviceEndpoint: PDS },
  ],
};
const network = {
  [RESOLVE]: { did: DID },
  [DOCUMENT]: document,
  [PROFILE]: { uri: 'at://…', value: { displayName: 'Casa Luz' } },
};
const found = {
  remoteId: DID,
  handle: HANDLE,
  displayName: 'Casa Luz',
  profileUrl: `https://bsky.app/profile/${HANDLE}`,
  server: PDS,
};

function look(identifier: string, routes: Parameters<typeof routeFetch>[0], server: string | null = null) {
  const { fetch, asked } = routeFetch(routes);
  const signal = AbortSignal.timeout(5_000);
  const result = find(identifier, server, { fetch, signal, clock: { now: () => 0 }, random: () => 0 });
  return result.then((value) => ({ value, asked }));
}

describe('find in the open network', () => {
  it.each([HANDLE, '@CasaLuz.pt', 'https://bsky.app/profile/casaluz.pt', DID])('%s', async (identifier) => {
    const { value } = await look(identifier, network);
    expect(value).toEqual({ ok: true, value: found });
  });

  it('asks the handle’s own website where the public service doesn’t know it, or can’t be asked', async () => {
    const website = { [`https://${HANDLE}/.well-known/atproto-did`]: webPage(200, `${DID}\n`) };
    const unknown = { ...network, ...website, [RESOLVE]: refused(400, 'HandleNotFound') };
    expect((await look(HANDLE, unknown)).value).toEqual({ ok: true, value: found });
    const { [RESOLVE]: _, ...dead } = network;
    expect((await look(HANDLE, { ...dead, ...website })).value).toEqual({ ok: true, value: found });
  });

  it('takes no website’s front page for a DID', async () => {
    const website = { [`https://${HANDLE}/.well-known/atproto-did`]: webPage() };
    const { value } = await look(HANDLE, { ...website, [RESOLVE]: refused(400, 'HandleNotFound') });
    expect(value).toMatchObject({ ok: false, failure: { code: 'not-found' } });
  });

  it('is named by its handle where the profile has no name or can’t be read', async () => {
    for (const profile of [refused(400, 'RecordNotFound'), { value: { displayName: ' ' } }, webPage()]) {
      const { value } = await look(HANDLE, { ...network, [PROFILE]: profile });
      expect(value).toMatchObject({ ok: true, value: { displayName: HANDLE } });
    }
  });

  it('finds a did:web by its own website', async () => {
    const did = 'did:web:casaluz.pt';
    const routes = { 'https://casaluz.pt/.well-known/did.json': { ...document, id: did } };
    expect((await look(did, routes)).value).toMatchObject({
      ok: true,
      value: { remoteId: did, handle: HANDLE },
    });
  });

  const withServer = (serviceEndpoint: unknown) => ({
    ...document,
    service: [{ id: `${DID}#atproto_pds`, serviceEndpoint }],
  });
  it.each<[string, object, string]>([
    [
      'calls itself otherwise',
      { ...document, alsoKnownAs: ['at://other.pt', `at://${HANDLE}`] },
      'not-found',
    ],
    ['claims no handle', { ...document, alsoKnownAs: undefined }, 'not-found'],
    ['is somebody else’s', { ...document, id: 'did:plc:aaaaaaaaaaaaaaaaaaaaaaaa' }, 'not-a-server'],
    ['names no server', { ...document, service: [] }, 'not-a-server'],
    ['names a server without TLS', withServer('http://pds.casaluz.pt'), 'not-a-server'],
    ['names the router', withServer('https://192.168.1.1'), 'not-a-server'],
    ['names no address', withServer({ uri: PDS }), 'not-a-server'],
    ['is gone', webPage(410), 'not-found'],
    ['can’t be had now', webPage(503), 'server-error'],
    ['is no JSON', webPage(), 'not-a-server'],
  ])('refuses an account whose document %s', async (_, answer, code) => {
    const { value } = await look(HANDLE, { ...network, [DOCUMENT]: answer });
    expect(value).toMatchObject({ ok: false, failure: { code } });
  });

  it('takes the document’s own full id for its server', async () => {
    const { value } = await look(HANDLE, { ...network, [DOCUMENT]: withServer(`${PDS}/`) });
    expect(value).toEqual({ ok: true, value: found });
  });

  it('says which host could not be reached', async () => {
    const { value } = await look(HANDLE, {});
    expect(value).toMatchObject({ ok: false, failure: { code: 'host-unreachable' } });
  });

  it('asks nobody about what is no identifier', async () => {
    const { value, asked } = await look('Casa Luz', network);
    expect(value).toMatchObject({ ok: false, failure: { code: 'not-found' } });
    expect(asked).toEqual([]);
  });
});

describe('find at a given server', () => {
  const OWN = 'https://pds.casaluz.pt';
  const DESCRIBE = `${OWN}/xrpc/com.atproto.repo.describeRepo?repo=${HANDLE}`;
  const repo = { did: DID, handle: HANDLE, didDoc: document, collections: [], handleIsCorrect: true };

  it('asks that server alone', async () => {
    const { value, asked } = await look(HANDLE, { [DESCRIBE]: repo }, 'pds.casaluz.pt/');
    expect(value).toEqual({ ok: true, value: { ...found, displayName: HANDLE, server: OWN } });
    expect(asked.every((address) => address.startsWith(OWN))).toBe(true);
  });

  it.each<[string, object, string]>([
    ['doesn’t have it', refused(400, 'RepoNotFound'), 'not-found'],
    ['is a web site', webPage(), 'not-a-server'],
    ['is a web site with a 404', webPage(404), 'not-a-server'],
    ['speaks something else', { hello: 'world' }, 'not-a-server'],
    ['is down', webPage(502), 'server-error'],
    ['has it under another name', { ...repo, didDoc: { ...document, alsoKnownAs: [] } }, 'not-found'],
  ])('%s', async (_, answer, code) => {
    const { value } = await look(HANDLE, { [DESCRIBE]: answer }, OWN);
    expect(value).toMatchObject({ ok: false, failure: { code } });
  });

  it('never goes without TLS', async () => {
    const { value, asked } = await look(HANDLE, {}, 'http://pds.casaluz.pt');
    expect(value).toMatchObject({ ok: false, failure: { code: 'not-a-server' } });
    expect(asked).toEqual([]);
  });
});
