import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { oneAtATime } from '../servers/one-at-a-time.ts';

/**
 * Installs a folder's own packages when they are missing or its lockfile has changed; `say` is called before it begins. Such packages stay
 * out of the extension's dependency tree and are fetched only by those who need them. None of them may need an install script.
 */
export async function ensurePackages(folder: string, say: () => void): Promise<void> {
  const stamp = join(folder, 'node_modules', '.tend-lock-hash');
  const wanted = digest(await readFile(join(folder, 'package-lock.json')));
  const isInstalled = async (): Promise<boolean> =>
    (await readFile(stamp, 'utf8').catch(() => '')) === wanted;
  if (await isInstalled()) return;

  // Test files run side by side, and several may come here at once.
  await oneAtATime(`tend-packages-${digest(folder).slice(0, 12)}`, async () => {
    if (await isInstalled()) return;
    say();
    const output = await run(folder, [
      'ci',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--prefix',
      folder,
    ]);
    if (output.code !== 0) throw new Error(`npm ci in ${folder} failed:\n${output.text}`);
    await writeFile(stamp, wanted);
  });
}

function digest(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}

function run(folder: string, args: string[]): Promise<{ code: number | null; text: string }> {
  // npm is a .cmd on Windows, which Node starts only through a shell (CVE-2024-27980); the shell wants the quotes.
  const shell = process.platform === 'win32';
  const quoted = shell ? args.map((arg) => (arg.includes(' ') ? `"${arg}"` : arg)) : args;
  return new Promise((resolve, reject) => {
    const child = spawn('npm', quoted, { cwd: folder, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, text }));
  });
}
