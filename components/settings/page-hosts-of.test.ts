import { expect, it } from 'vitest';
import { fakeSpec } from '@/test/support/fake-world';
import { pageHostsOf } from './page-hosts-of';

const rights = { injects: true, reply: fakeSpec.text };
const at = (platform: string, server: string) => ({ platform, server });

it('are the platform’s own, or the servers of its accounts, each once', () => {
  const accounts = [
    at('fake', 'https://b.test'),
    at('fake', 'https://a.test'),
    at('fake', 'https://b.test'),
    at('x', 'https://x.com'),
  ];
  expect(pageHostsOf({ ...fakeSpec, page: { ...rights, hosts: ['https://fake.test/*'] } }, accounts)).toEqual(
    ['https://fake.test/*'],
  );
  const own = { ...fakeSpec, page: { ...rights, hosts: 'account-servers' } } as const;
  expect(pageHostsOf(own, accounts)).toEqual(['https://a.test', 'https://b.test']);
  expect(pageHostsOf(own, [])).toEqual([]);
  expect(pageHostsOf(fakeSpec, accounts)).toEqual([]);
});
