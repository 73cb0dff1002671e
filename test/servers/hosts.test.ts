import { describe, expect, it } from 'vitest';
import { isPracticeHost, resolverRules } from './hosts.ts';

describe('isPracticeHost', () => {
  it.each(['pds.tend.test', 'casaluz.test', 'plc.directory', 'bsky.app', 'fernandco.example', 'x.com'])(
    '%s is',
    (host) => {
      expect(isPracticeHost(host)).toBe(true);
    },
  );

  it.each(['bsky.social', 'evil.x.com', 'nottest', 'plc.directory.evil.example', ''])('%s is not', (host) => {
    expect(isPracticeHost(host)).toBe(false);
  });
});

describe('resolverRules', () => {
  it('leads every practice host to the front and leaves no other name to resolve', () => {
    const rules = resolverRules(4433).split(', ');
    expect(rules).toContain('MAP *.test 127.0.0.1:4433');
    expect(rules).toContain('MAP plc.directory 127.0.0.1:4433');
    expect(rules).toContain('MAP www.facebook.com 127.0.0.1:4433');
    expect(rules).toContain('MAP * ~NOTFOUND');
    // Chromium takes the first rule that matches.
    expect(rules.indexOf('MAP * ~NOTFOUND')).toBeGreaterThan(rules.indexOf('MAP *.test 127.0.0.1:4433'));
  });
});
