import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { oneAtATime } from './one-at-a-time.ts';

const here = dirname(fileURLToPath(import.meta.url));
const stamp = join(here, 'node_modules', '.tend-lock-hash');

/**
 * Installs the practice servers' own packages when they are missing or the lockfile has changed.
 * They are some 590 packages (380 MB), so they stay out of the extension's dependency tree and are
 * fetched only by those who run practice or the tests that need a server.
 *
 * No package here needs an install script: better-sqlite3 13 ships its binaries in the package.
 */
export async function ensureInstalled(say: (line: string) => void = console.log): Promise<void> {
  const wanted = digest(await readFile(join(here, 'package-lock.json')));
  if (await isInstalled(wanted)) return;

  // Test files run side by side, each with a network of its own.
  await oneAtATime(`tend-servers-${digest(here).slice(0, 12)}`, async () => {
    if (await isInstalled(wanted)) return;
    say('Installing the practice server (once, about half a minute)…');
    const output = await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', here]);
    if (output.code !== 0) throw new Error(`npm ci in ${here} failed:\n${output.text}`);
    await writeFile(stamp, wanted);
  });
}

async function isInstalled(wanted: string): Promise<boolean> {
  return (await readFile(stamp, 'utf8').catch(() => '')) === wanted;
}

function digest(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}

function run(command: string, args: string[]): Promise<{ code: number | null; text: string }> {
  // npm is a .cmd on Windows, which Node starts only through a shell (CVE-2024-27980); the shell wants the quotes.
  const shell = process.platform === 'win32';
  const quoted = shell ? args.map((arg) => (arg.includes(' ') ? `"${arg}"` : arg)) : args;
  return new Promise((resolve, reject) => {
    const child = spawn(command, quoted, { cwd: here, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, text }));
  });
}
