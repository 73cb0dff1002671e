import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { oneAtATime } from './one-at-a-time.ts';

const PROGRAM = '/usr/bin/snac';
const SOURCES = '/etc/apt/sources.list.d';

/**
 * Path of snac, a small real server that speaks Mastodon's API (Debian's package `snac2`: 2.75 in trixie and in bookworm-backports,
 * read 2026-11). Installed on first use on Debian as root.
 * @throws with the sentence that says what to run, where it can't be installed from here
 */
export async function ensureSnac(say: (line: string) => void = console.log): Promise<string> {
  const chosen = process.env['TEND_SNAC'];
  if (chosen && existsSync(chosen)) return chosen;
  if (existsSync(PROGRAM)) return PROGRAM;
  const isDebianRoot = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (!isDebianRoot) throw new Error(HOW_TO);
  // Test files run side by side, and apt lets one at a time in.
  await oneAtATime('tend-apt', async () => {
    if (existsSync(PROGRAM)) return;
    say('Installing the practice server for Mastodon (apt-get, once) …');
    install();
  });
  return PROGRAM;
}

const HOW_TO =
  'The practice server for Mastodon is missing. On Debian 13 run: sudo apt-get install snac2. On Debian 12 add bookworm-backports to ' +
  'your apt sources first, then run: sudo apt-get update && sudo apt-get install -t bookworm-backports snac2. Elsewhere build snac ' +
  '2.75 or newer and set TEND_SNAC to its path.';

function install(): void {
  apt(['update', '-qq']);
  if (apt(INSTALL).ok) return;
  const release = /^VERSION_CODENAME=(\w+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? '';
  const suite = `${release}-backports`;
  const kept = `${SOURCES}/debian.sources`;
  if (!existsSync(kept)) throw new Error(HOW_TO);
  writeFileSync(`${SOURCES}/tend-backports.sources`, backports(readFileSync(kept, 'utf8'), suite));
  apt(['update', '-qq']);
  const { ok, said } = apt(['-t', suite, ...INSTALL]);
  if (!ok || !existsSync(PROGRAM)) throw new Error(`${HOW_TO}\n${said}`);
}

const INSTALL = ['install', '-y', '-qq', '--no-install-recommends', 'snac2'];

/** The same mirror and key that this system takes Debian from, with another suite. */
function backports(sources: string, suite: string): string {
  const field = (name: string): string => new RegExp(`^${name}:.*$`, 'm').exec(sources)?.[0] ?? '';
  return ['Types: deb', field('URIs'), `Suites: ${suite}`, 'Components: main', field('Signed-By'), ''].join(
    '\n',
  );
}

function apt(args: readonly string[]): { readonly ok: boolean; readonly said: string } {
  const { status, stdout, stderr } = spawnSync('apt-get', [...args], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return { ok: status === 0, said: `${stdout}${stderr}` };
}
