import { describe, expect, it } from 'vitest';
import type { Limit } from '@/lib/domain/platform';
import type { Publisher } from '@/lib/domain/publisher';
import { apiSpecs } from './api-specs';
import { publishers } from './publishers';
import { specs } from './specs';

const specFiles = Object.keys(import.meta.glob('./*/spec.ts'));
const publishFiles = import.meta.glob<Publisher>('./*/publish.ts', { eager: true, import: 'default' });
const contractTests = Object.keys(import.meta.glob('../../test/contracts/*.test.ts'));
const folderOf = (file: string): string => file.split('/')[1] ?? '';

describe('platforms', () => {
  it('has a spec for every folder', () => {
    const folders = Object.keys(import.meta.glob('./*/*.ts')).map(folderOf);
    expect([...specs.keys()].sort()).toEqual([...new Set(folders)].sort());
    expect(specFiles).toHaveLength(specs.size);
  });

  it('finds each publisher under its folder’s name, with a spec that publishes by API', () => {
    for (const [file, publisher] of Object.entries(publishFiles)) {
      expect(publisher.platform).toBe(folderOf(file));
      expect(publishers.get(publisher.platform)).toBe(publisher);
      expect(specs.get(publisher.platform)?.publishBy).toBe('api');
      expect(specs.get(publisher.platform)?.signIn === 'own-page').toBe(publisher.authorize !== undefined);
    }
    const byApi = [...specs.values()].filter(({ publishBy }) => publishBy === 'api').map(({ id }) => id);
    expect([...publishers.keys()].sort()).toEqual(byApi.sort());
  });

  it('lists those that Tend publishes to for the popup, which counts in few units', () => {
    const byApi = [...specs.values()].filter(({ publishBy }) => publishBy === 'api');
    expect([...apiSpecs.values()]).toEqual(byApi);
    for (const { text } of byApi)
      for (const { unit } of text) expect(['graphemes', 'utf8-bytes', 'mastodon']).toContain(unit);
  });

  it('runs the publisher contract for each publisher', () => {
    for (const id of publishers.keys()) expect(contractTests).toContain(`../../test/contracts/${id}.test.ts`);
  });
});

describe.each([...specs])('%s', (id, spec) => {
  const limits: [string, Limit][] = [
    ...spec.text.map((limit): [string, Limit] => [limit.unit, limit]),
    ['images', spec.images.count],
    ['bytes of an image', spec.images.bytes],
    ['alt text', spec.images.alt],
    ...(spec.publishBy === 'api' ? [['languages', spec.langs] as [string, Limit]] : []),
    ...(spec.page?.reply ?? []).map((limit): [string, Limit] => [`a reply in ${limit.unit}`, limit]),
    ...Object.entries({ video: spec.video, audio: spec.audio }).flatMap(([name, film]) =>
      [film?.count, film?.bytes, film?.seconds].flatMap((limit) =>
        limit ? [[`${name}: ${limit.max}`, limit] as [string, Limit]] : [],
      ),
    ),
    ...(spec.postsPerDay ? [['posts a day', spec.postsPerDay] as [string, Limit]] : []),
  ];

  it('lives in a folder of its id', () => {
    expect(specFiles).toContain(`./${id}/spec.ts`);
    expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
  });

  it.each(limits)('has a positive limit with a dated source: %s', (_, { max, source, checkedAt }) => {
    expect(Number.isInteger(max) && max > 0).toBe(true);
    expect(new URL(source).protocol).toBe('https:');
    expect(checkedAt).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    // Time zones: a day that has begun somewhere isn't the future.
    expect(Date.parse(checkedAt)).toBeLessThanOrEqual(Date.now() + 14 * 3_600_000);
  });

  it('asks for https hosts only', () => {
    // Where nothing may be put into the pages, nothing is asked for.
    expect(spec.optionalHosts.length > 0).toBe(spec.publishBy === 'api' || spec.page?.injects === true);
    const inPages = spec.page && spec.page.hosts !== 'account-servers' ? spec.page.hosts : [];
    for (const host of [...spec.optionalHosts, ...inPages])
      expect(host).toMatch(/^https:\/\/(\*|(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+)\/\*$/);
    if (spec.publishBy === 'page' && spec.page?.injects)
      expect(spec.optionalHosts).toEqual(expect.arrayContaining([...inPages]));
    // Where nothing is published by API there is no secret to be made.
    expect(spec.secretHelpUrl !== undefined).toBe(spec.publishBy === 'api');
    if (spec.secretHelpUrl !== undefined) expect(new URL(spec.secretHelpUrl).protocol).toBe('https:');
  });

  it('takes images by type, and limits no unit twice', () => {
    expect(spec.images.types.length).toBeGreaterThan(0);
    for (const type of spec.images.types) expect(type).toMatch(/^image\/[a-z]+$/);
    const units = spec.text.map(({ unit }) => unit);
    expect(new Set(units).size).toBe(units.length);
  });

  it('has what the person reads', () => {
    expect(spec.name.trim()).not.toBe('');
    expect(spec.identifierExample.trim()).not.toBe('');
    if (spec.fold !== null) expect(spec.fold).toBeGreaterThan(0);
  });
});
