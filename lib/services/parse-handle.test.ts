import { describe, expect, it } from 'vitest';
import { specs } from '@/lib/platforms/specs';
import { parseHandle } from '@/lib/text/parse-handle';

const parse = (platform: string, written: string): string | null => {
  const rules = specs.get(platform)?.page?.handles;
  if (!rules) throw new Error(`${platform} has no rules`);
  return parseHandle(written, rules);
};

describe('a handle or the address of a profile', () => {
  it.each<[string, string, string | null]>([
    ['x', 'casaluz', 'casaluz'],
    ['x', ' @CasaLuz_11 ', 'CasaLuz_11'],
    ['x', 'https://x.com/casaluz', 'casaluz'],
    ['x', 'x.com/casaluz/status/1234?s=20', 'casaluz'],
    ['x', 'https://mobile.twitter.com/casaluz/', 'casaluz'],
    ['x', 'https://x.com/home', null],
    ['x', 'https://x.com/i/lists/1', null],
    ['x', 'a-name-of-more-than-15', null],
    ['x', 'casa luz', null],
    ['x', '', null],
    ['x', 'https://example.com/casaluz', null],
    ['x', 'https://notx.com/casaluz', null],
    ['facebook', 'casa.luz.lisboa', 'casa.luz.lisboa'],
    ['facebook', 'https://www.facebook.com/casaluz/?ref=page_internal', 'casaluz'],
    ['facebook', 'https://www.facebook.com/profile.php?id=100064123456789', '100064123456789'],
    ['facebook', 'm.facebook.com/profile.php?v=info&id=61550000000000', '61550000000000'],
    ['facebook', 'https://www.facebook.com/people/Casa-Luz/100064123456789/', '100064123456789'],
    ['facebook', 'https://www.facebook.com/groups/lisboa', null],
    ['facebook', 'casa luz', null],
    ['instagram', '@casa.luz_', 'casa.luz_'],
    ['instagram', 'https://www.instagram.com/casaluz/?hl=pt', 'casaluz'],
    ['instagram', 'https://www.instagram.com/p/C0ffee/', null],
    ['instagram', 'casa..luz', null],
    ['instagram', 'casaluz.', null],
    ['threads', 'https://www.threads.net/@casaluz', 'casaluz'],
    ['threads', 'threads.com/@casaluz/post/C0ffee', 'casaluz'],
    ['threads', 'https://www.threads.com/search', null],
    ['linkedin', 'https://www.linkedin.com/company/casa-luz/about/', 'company/casa-luz'],
    ['linkedin', 'https://pt.linkedin.com/in/inês-duarte-1a2b3c', 'in/inês-duarte-1a2b3c'],
    ['linkedin', 'company/casa-luz', 'company/casa-luz'],
    ['linkedin', 'casa-luz', null],
    ['linkedin', 'https://www.linkedin.com/feed/', null],
  ])('%s: %s', (platform, written, handle) => {
    expect(parse(platform, written)).toBe(handle);
  });

  it('gives handles whose profile leads back to them', () => {
    for (const [platform, { page, identifierExample }] of specs) {
      if (!page?.handles) continue;
      const { profile } = page.handles;
      const handle = parse(platform, identifierExample);
      expect(handle, identifierExample).not.toBeNull();
      expect(parse(platform, profile.replace('{handle}', handle ?? ''))).toBe(handle);
      expect(new URL(profile).protocol).toBe('https:');
    }
  });
});
