import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hrefOf, parseRoute, PLACES } from './route';

describe('parseRoute', () => {
  it.each([
    ['', { place: 'today', id: null, clientId: null }],
    ['#', { place: 'today', id: null, clientId: null }],
    ['#/', { place: 'today', id: null, clientId: null }],
    ['#/today/d-1', { place: 'today', id: 'd-1', clientId: null }],
    ['#/library/new?client=c1', { place: 'library', id: 'new', clientId: 'c1' }],
    ['#/accounts', { place: 'accounts', id: null, clientId: null }],
    ['#/nowhere', { place: null, id: null, clientId: null }],
    ['#/library/100%', { place: 'library', id: '100%', clientId: null }],
  ])('%j', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });

  it('reads back every address that hrefOf makes', () => {
    const text = fc.string({ minLength: 1 }).filter((part) => !/[\ud800-\udfff]/.test(part));
    fc.assert(
      fc.property(fc.constantFrom(...PLACES), fc.option(text), fc.option(text), (place, id, clientId) => {
        expect(parseRoute(hrefOf({ place, id, clientId }))).toEqual({ place, id, clientId });
      }),
    );
  });
});
