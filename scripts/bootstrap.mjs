// The first thing that runs in a fresh clone: plain JavaScript for Node 18 or newer, with nothing installed.
// Installs the dependencies if they aren't those of the lockfile, then runs the given TypeScript file on the Node that came with them.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const modules = path.join(root, 'node_modules');
const isWindows = process.platform === 'win32';

/** Packages by their place, from a lockfile: the repository's, or the one that npm keeps of what it has installed. */
const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** Whether everything that the lockfile names is there in its version. Packages for other systems may be missing. */
function isInstalled() {
  const kept = path.join(modules, '.package-lock.json');
  if (!existsSync(kept)) return false;
  const installed = packagesOf(kept);
  return Object.entries(packagesOf(path.join(root, 'package-lock.json'))).every(
    ([place, { version, optional }]) => place === '' || optional || installed[place]?.version === version,
  );
}

/**
 * `npm install --no-save`, not `npm ci`: it installs the same locked versions with the same integrity, but `ci` refuses a lockfile that was
 * made at a registry without the binaries for some other system, which concerns nobody here.
 */
function install() {
  if (isInstalled()) return;
  console.log('Installing dependencies, once, about half a minute …');
  // npm is a .cmd on Windows, which Node starts only through a shell (CVE-2024-27980).
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: isWindows });
  if (npm.status === 0) return;
  console.error('npm install failed: see its message above, then run the same command again.');
  process.exit(npm.status ?? 1);
}

/** The Node of the optional dependencies; where there is none for this system, the running one if it strips types by itself. */
function findNode() {
  const system = `${isWindows ? 'win' : process.platform}-${process.arch}`;
  const ours = path.join(modules, `node-${system}`, 'bin', isWindows ? 'node.exe' : 'node');
  if (existsSync(ours)) return ours;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  console.error(
    `Tend's tools need Node 22.18 or newer; this is ${process.version}, and the registry has none for ${system}. ` +
      'Install Node 24 from https://nodejs.org and run the same command again.',
  );
  process.exit(1);
}

install();
const [script, ...rest] = process.argv.slice(2);
const PATH = `${path.join(modules, '.bin')}${path.delimiter}${process.env.PATH ?? ''}`;
// Ctrl+C reaches the script as well; it cleans up, and only then this ends.
process.on('SIGINT', () => undefined);
const run = spawnSync(findNode(), [path.resolve(root, script), ...rest], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH, NODE_NO_WARNINGS: '1' },
});
process.exit(run.status ?? 1);
