// The first thing that runs in a fresh clone: plain JavaScript for Node 18 or newer, with nothing installed.
// Installs the dependencies if they don't match the lockfile, then runs the given TypeScript file on the Node that came with them.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const isWindows = process.platform === 'win32';

/** Installs what the lockfile says, once for each lockfile. */
function install() {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = path.join(root, 'node_modules', '.tend-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing dependencies (npm ci) …');
  const npm = spawnSync(isWindows ? 'npm.cmd' : 'npm', ['ci', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: isWindows,
  });
  if (npm.status !== 0) {
    console.error('npm ci failed: see its message above, then run the same command again.');
    process.exit(npm.status ?? 1);
  }
  writeFileSync(stamp, lock);
}

/** The Node of the optional dependencies; where there is none for this system, the running one if it strips types by itself. */
function findNode() {
  const bundled = path.join(root, 'node_modules', '.bin', isWindows ? 'node.cmd' : 'node');
  if (existsSync(bundled)) return bundled;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  console.error(
    `Tend's tools need Node 22.18 or newer; this is ${process.version}. Install Node 24 from https://nodejs.org and run the same command again.`,
  );
  process.exit(1);
}

install();
const [script, ...rest] = process.argv.slice(2);
const node = findNode();
const bin = path.join(root, 'node_modules', '.bin');
const env = {
  ...process.env,
  PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}`,
  NODE_NO_WARNINGS: '1',
};
const run = spawnSync(node, [path.resolve(root, script), ...rest], {
  cwd: root,
  stdio: 'inherit',
  env,
  shell: node.endsWith('.cmd'),
});
process.exit(run.status ?? 1);
