import { beforeEach, describe, expect, it } from 'vitest';
import { freshSettings } from '@/lib/db/fresh-settings';
import type { PageScript } from '@/lib/domain/page-script';
import type { PageSwitch } from '@/lib/domain/page-switch';
import type { PlatformSpec } from '@/lib/domain/platform';
import { ok } from '@/lib/domain/result';
import type { Answer } from '@/lib/domain/template';
import { specs } from '@/lib/platforms/specs';
import { makeFakeWorld, type FakeWorld } from '@/test/support/fake-world';
import type { World } from '../world';
import { command, insertInFront, lookInFront } from './front';
import type { PagesPort } from './pages-port';
import { refreshPages } from './refresh-pages';
import { startIn } from './start-in';
import { syncPages } from './sync-pages';

/** A browser with three tabs, of X, LinkedIn and another site. */
class FakeBrowser implements PagesPort {
  readonly scripts = new Map<string, PageScript>();
  granted: readonly string[] = [];
  front = { tabId: 1, url: 'https://x.com/home' };
  readonly log: string[] = [];
  answers: (command: { tendPage: string; brief?: unknown }) => unknown = () => undefined;

  registered = async () => this.scripts;
  register = async (platform: string, script: PageScript) => {
    if (this.scripts.has(platform)) throw new Error('Duplicate script ID');
    this.scripts.set(platform, script);
  };
  unregister = async (platform: string) => void this.scripts.delete(platform);
  isGranted = async (pattern: string) => this.granted.includes(pattern);
  // As the browsers do: no address is every tab.
  tabsAt = async (matches: readonly string[]) =>
    matches.length === 0 ? [1, 2] : matches.includes('https://x.com/*') ? [1] : [];
  starts: () => Promise<boolean> = async () => false;
  inject = async (tabId: number) => {
    this.log.push(`inject ${tabId}`);
    return this.starts();
  };
  sweep = async (tabId: number) => void this.log.push(`sweep ${tabId}`);
  injectPalette = async () => true;
  injectTools = async () => true;
  injectProfile = async () => true;
  injectFill = async () => true;
  injectFiles = async () => true;
  readFacts = async () => null;
  openStudio = async () => undefined;
  command = async (tabId: number, command: unknown) => {
    const asked = command as { tendPage: string; brief?: unknown };
    this.log.push(`${asked.tendPage} ${tabId}${asked.brief === null ? ' end' : ''}`);
    return this.answers(asked);
  };
  inFront = async () => this.front;
  insertInPage: PagesPort['insertInPage'] = async () => ({ kind: 'refused', reason: 'no-editor' });
  insertInFocused: PagesPort['insertInFocused'] = async (tabId) => {
    this.log.push(`into focused ${tabId}`);
    return { outcome: { kind: 'refused', reason: 'no-access' }, stayed: false };
  };
}

let world: FakeWorld & World;
let browser: FakeBrowser;

beforeEach(() => {
  browser = new FakeBrowser();
  const pageSpecs = [...specs].filter(([, { page }]: [string, PlatformSpec]) => page !== undefined);
  world = { ...makeFakeWorld(), pagesPort: browser, specs: new Map(pageSpecs) };
});

async function switchPages(pages: Readonly<Record<string, PageSwitch>>): Promise<void> {
  await world.library.settings.put({ ...freshSettings(world.clock.now(), 'device'), pages });
  await refreshPages(world);
}
const on = { on: true, off: [] };

describe('page scripts', () => {
  it('are registered where the person switched on and gave access, and run in open pages at once', async () => {
    await switchPages({ x: on });
    expect(browser.scripts).toEqual(new Map());
    browser.granted = ['https://x.com/*'];
    await Promise.all([syncPages(world), syncPages(world)]);
    expect(browser.scripts).toEqual(new Map([['x', { matches: ['https://x.com/*'], atOnce: false }]]));
    expect(browser.log.filter((line) => line === 'inject 1')).toHaveLength(1);
  });

  it('are injected again after an update, and not at each start', async () => {
    browser.granted = ['https://x.com/*'];
    await switchPages({ x: on });
    browser.log.length = 0;
    await syncPages(world);
    expect(browser.log).toEqual([]);
    await syncPages(world, { anew: true });
    expect(browser.log).toEqual(['sweep 1', 'inject 1']);
  });

  it.each([
    ['switched off', () => switchPages({ x: { on: false, off: [] } })],
    [
      'without access any more',
      async () => {
        browser.granted = [];
        await syncPages(world);
      },
    ],
  ])('end when %s', async (_name, end) => {
    browser.granted = ['https://x.com/*'];
    await switchPages({ x: on });
    browser.log.length = 0;
    await end();
    expect(browser.scripts).toEqual(new Map());
    expect(browser.log.some((line) => line.startsWith('brief 1'))).toBe(true);
  });

  it('run at each load from the first answer on, which ends none that runs', async () => {
    browser.granted = ['https://x.com/*'];
    await switchPages({ x: on });
    browser.log.length = 0;
    await world.library.answers.put({ id: 'a', person: 'x|hannah' } as Answer);
    await syncPages(world);
    expect(browser.scripts).toEqual(new Map([['x', { matches: ['https://x.com/*'], atOnce: true }]]));
    expect(browser.log).toEqual([]);
    await world.library.answers.clear();
    await syncPages(world);
    expect(browser.scripts.get('x')?.atOnce).toBe(false);
  });

  it('are never where a platform forbids it, whatever the settings say', async () => {
    browser.granted = ['https://www.linkedin.com/*'];
    await switchPages({ linkedin: on });
    expect(browser.scripts).toEqual(new Map());
    browser.front = { tabId: 2, url: 'https://www.linkedin.com/feed/' };
    const insertion = { text: 'Hi', caret: null, replaceBefore: 0, templateId: null, clientId: 'c1' };
    expect(await insertInFront(world, { windowId: null, insertion })).toMatchObject({
      value: { how: 'copy', why: 'hands-off' },
    });
    expect(browser.log.filter((line) => /inject|focused| 2/.test(line))).toEqual([]);
  });
});

describe('the page in front', () => {
  const look = () => lookInFront(world, { windowId: null }, async () => null);

  it.each([
    ['none', 'https://news.example/', { x: on }, []],
    ['hands-off', 'https://www.linkedin.com/feed/', { linkedin: on }, []],
    ['off', 'https://x.com/home', {}, ['https://x.com/*']],
    ['no-permission', 'https://x.com/home', { x: on }, []],
    ['gone', 'https://x.com/home', { x: on }, ['https://x.com/*']],
  ] as const)('is %s', async (script, url, pages, granted) => {
    browser.granted = granted;
    browser.front = { tabId: 1, url };
    await switchPages(pages);
    expect(await look()).toMatchObject({ ok: true, value: { script, context: null } });
  });

  it('is one that Tend answers in', async () => {
    browser.granted = ['https://x.com/*'];
    await switchPages({ x: on });
    browser.answers = () => ({ ok: true, value: null });
    expect(await look()).toMatchObject({ value: { platform: 'x', script: 'on', context: null } });
  });
});

describe('a page script', () => {
  const read = { tendProfile: 'read', rest: false } as const;
  const context = { tendPage: 'context' } as const;
  let isThere = false;

  beforeEach(() => {
    isThere = false;
    browser.starts = async () => (isThere = true);
    browser.answers = ({ tendPage }) => (isThere && tendPage === 'context' ? ok(null) : undefined);
  });

  it('comes for a command where it isn’t yet, and is asked then', async () => {
    expect(await command(world, { tabId: 1 }, context)).toEqual(ok(null));
    expect(await command(world, { tabId: 1 }, context)).toEqual(ok(null));
    expect(browser.log.filter((line) => line.startsWith('inject'))).toEqual(['inject 1']);
  });

  it('does not come again where it is there, and the page is only no profile', async () => {
    isThere = true;
    expect(await command(world, { tabId: 1 }, read)).toBeNull();
    expect(browser.log).not.toContain('inject 1');
    isThere = false;
    expect(await command(world, { tabId: 1 }, read)).toBeNull();
    expect(browser.log).toContain('inject 1');
  });

  it('comes once, however many ask for it at a time', async () => {
    let arrive: (isIn: boolean) => void = () => undefined;
    browser.starts = () => new Promise((resolve) => (arrive = resolve));
    const asked = [startIn(world, 1), startIn(world, 1)];
    arrive(true);
    expect(await Promise.all(asked)).toEqual([true, true]);
    expect(browser.log).toEqual(['inject 1']);
    const again = startIn(world, 1);
    arrive(true);
    expect(await again).toBe(true);
    expect(browser.log).toEqual(['inject 1', 'inject 1']);
  });
});
