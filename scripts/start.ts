import path from 'node:path';
import { openChromium } from '../test/browser/chromium.ts';
import { findBrowser } from '../test/browser/find-browser.ts';
import { SITES, type Site } from '../test/sites/server/site-ids.ts';
import { build, OUTPUT, type BuildName } from './build.ts';
import { openAndWait } from './open-and-wait.ts';
import { installOnce, openPractice } from './practice.ts';
import { tour } from './tour.ts';

const HELP = `npm start                 practice: Tend in a browser of its own, with a real AT Protocol server and two connected accounts,
                          and a server for Mastodon with two to connect; x.com, facebook.com and nine others as practice pages
npm start -- --real       Tend in a kept profile without any of that
npm start -- --tour       the main job, headless through the real screens; pictures in out/tour/
npm start -- --headless   set everything up without a window (to see that it works)`;

const PROFILES_ONLY: readonly Site[] = ['tiktok', 'pinterest', 'youtube', 'google-business'];
const WITH_POSTS = (Object.keys(SITES) as Site[]).filter((site) => !PROFILES_ONLY.includes(site));
const hosts = (sites: readonly Site[]): string => sites.map((site) => SITES[site]).join(', ');

const flags = new Set(process.argv.slice(2));
const unknown = [...flags].filter((flag) => !['--real', '--tour', '--headless', '--help'].includes(flag));
if (unknown.length > 0 || flags.has('--help')) {
  if (unknown.length > 0) console.error(`Unknown: ${unknown.join(' ')}`);
  console.log(HELP);
  process.exit(unknown.length > 0 ? 2 : 0);
}

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

async function buildOrExit(name: BuildName): Promise<void> {
  console.log(`Building (${name}) …`);
  const { status, output } = await build(name);
  if (status === 0) return;
  console.error(output);
  process.exit(1);
}

/** Sets everything up in a hidden window first; the one that the person sees has nothing attached, so that its worker may idle and stop. */
async function practice(headless: boolean): Promise<void> {
  await buildOrExit('practice');
  const { network, browser, page } = await openPractice(path.resolve('.profiles/practice'), {
    headless: true,
    fill: true,
    social: true,
    sites: true,
  });
  await browser.context.close();
  console.log(
    `Practice is set up. The accounts are @${network.accounts.map(({ handle }) => handle).join(' and @')}; nothing reaches the real network.`,
  );
  for (const { handle, password } of network.social?.accounts ?? [])
    console.log(`To connect on Mastodon: @${handle}, whose password on its own page is ${password}`);
  console.log(
    `Comments to answer stand on ${hosts(WITH_POSTS)}: type one into this browser’s address bar, click into a reply box and press Alt+Shift+R.`,
  );
  console.log(
    `Profiles to bring up to date are there, and on ${hosts(PROFILES_ONLY)}: open one, and Tend’s side panel beside it.`,
  );
  const args = [
    `--host-resolver-rules=${network.resolverRules}`,
    `--ignore-certificate-errors-spki-list=${network.spki}`,
  ];
  if (!headless) await openAndWait(browser.profile, page.url(), args);
  await network.stop();
}

async function real(headless: boolean): Promise<void> {
  await buildOrExit('chrome');
  const profile = path.resolve('.profiles/real');
  await installOnce(profile, OUTPUT.chrome, {});
  const { context, extensionId } = await openChromium(profile);
  await context.close();
  console.log('Tend is set up. What you connect and publish here is real.');
  if (!headless) await openAndWait(profile, `chrome-extension://${extensionId}/studio.html`, []);
}

findBrowser('chromium');
if (flags.has('--tour')) {
  await buildOrExit('practice');
  process.exit(await tour());
}
const headless = flags.has('--headless') || !hasDisplay;
if (!hasDisplay && !flags.has('--headless')) {
  console.log(
    'There is no display, so no window can be opened. Everything is set up and was opened once without one.',
  );
}
await (flags.has('--real') ? real(headless) : practice(headless));
if (!hasDisplay) console.log('To see Tend at work without a display: npm start -- --tour');
process.exit(0);
