import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

const home = os.homedir();
const programs = [
  process.env['PROGRAMFILES'],
  process.env['PROGRAMFILES(X86)'],
  process.env['LOCALAPPDATA'],
].filter((dir) => dir !== undefined);

/** Where browsers are by their makers' installers and distributions, best first. */
const PLACES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge-stable',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    path.join(home, 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
    ...programs.flatMap((dir) => [
      path.join(dir, 'Google/Chrome/Application/chrome.exe'),
      path.join(dir, 'Chromium/Application/chrome.exe'),
      path.join(dir, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox-developer-edition',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ...programs.map((dir) => path.join(dir, 'Firefox Developer Edition/firefox.exe')),
  ],
};

/** Debian's packages. Released Firefox refuses unsigned extensions, so it is the ESR or the Developer Edition. */
const PACKAGES: Readonly<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

const known = (name: BrowserName): string | undefined => {
  const chosen = process.env[`TEND_${name.toUpperCase()}`];
  return [...(chosen ? [chosen] : []), ...PLACES[name]].find((file) => existsSync(file));
};

/** Path of a browser; installs it on Debian as root, else ends the program with a sentence that says what to do. */
export function findBrowser(name: BrowserName): string {
  const found = known(name);
  if (found) return found;
  const isDebianRoot = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (isDebianRoot) {
    console.log(`Installing ${PACKAGES[name]} (apt-get) …`);
    const apt = (args: readonly string[]): void =>
      void spawnSync('apt-get', [...args], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    apt(['update', '-qq']);
    apt(['install', '-y', '-qq', '--no-install-recommends', PACKAGES[name]]);
    const installed = known(name);
    if (installed) return installed;
  }
  console.error(howTo(name));
  process.exit(1);
}

function howTo(name: BrowserName): string {
  const variable = `TEND_${name.toUpperCase()}`;
  const linux = existsSync('/usr/bin/apt-get')
    ? `sudo apt-get install ${PACKAGES[name]}`
    : `install ${PACKAGES[name]} with your package manager`;
  const other =
    name === 'chromium'
      ? 'install Chrome, Edge or Chromium'
      : 'install Firefox Developer Edition (released Firefox takes signed extensions only)';
  return `No ${name === 'chromium' ? 'Chromium' : 'Firefox'} was found. ${process.platform === 'linux' ? `Run: ${linux}` : `Please ${other}`}. Or set ${variable} to its path.`;
}
