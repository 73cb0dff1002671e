import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureSnac } from './ensure-snac.ts';
import { writeJson } from './kept-json.ts';

const READY_WITHIN_MS = 15_000;
const LOOK_EVERY_MS = 20;

export interface SnacOptions {
  /** Data folder; the same folder gives the same accounts again. */
  readonly dir: string;
  /** Host that the server's addresses name, as `https://<host>`; nothing here listens on it. */
  readonly publicHost: string;
  /** Remove the folder at the end. */
  readonly temporary: boolean;
}

export interface RunningSnac {
  readonly port: number;
  readonly pid: number;
  /** What an account's posts are read from, by `snac-reader.ts`. */
  readonly dir: string;
  /** Runs one of snac's own commands on the data folder, e.g. `adduser`; gives what it says. */
  command(name: string, ...args: readonly string[]): Promise<string>;
  stop(): Promise<void>;
}

/**
 * Starts snac on a free loopback port: a real server that speaks Mastodon's API, in 12 MB. It ignores idempotency keys and has no
 * scheduler, which makes it the harder case.
 * @throws when snac can't be installed from here, or doesn't come up
 */
export async function startSnac({ dir, publicHost, temporary }: SnacOptions): Promise<RunningSnac> {
  const program = await ensureSnac();
  const command = (name: string, ...args: readonly string[]) => runSnac(program, [name, dir, ...args]);
  const settings = join(dir, 'server.json');
  // Its questions: address, port, host, prefix, the administrator's address.
  if (!existsSync(settings)) await runSnac(program, ['init', dir], `127.0.0.1\n\n${publicHost}\n\n\n`);
  const port = await freePort();
  const kept = JSON.parse(await readFile(settings, 'utf8')) as Record<string, unknown>;
  await writeJson(settings, { ...kept, port, max_timeline_entries: 1_000 });

  // The shell's input ends with this process, also where it was killed; so no server is left behind.
  const script = '"$0" httpd "$1" & pid=$!; echo "pid $pid"; cat >/dev/null; kill "$pid"; wait "$pid"';
  const shell = spawn('sh', ['-c', script, program, dir], {
    // Ctrl-C in a terminal reaches the whole process group; we decide when the server may go.
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let printed = '';
  const keep = (chunk: Buffer) => (printed = (printed + chunk.toString()).slice(-8_000));
  shell.stdout.on('data', keep);
  shell.stderr.on('data', keep);
  const exited = once(shell, 'exit');
  const pid = await answers(port, () => printed);

  const stop = async () => {
    // It takes seconds to end by itself, which is only worth while what it holds is kept.
    if (temporary && shell.exitCode === null) process.kill(pid, 'SIGKILL');
    shell.stdin.end();
    if (shell.exitCode === null && shell.signalCode === null) await exited;
    if (temporary) await rm(dir, { recursive: true, force: true });
  };
  return { port, pid, dir, command, stop };
}

/** The server's process id, once it answers. */
async function answers(port: number, printed: () => string): Promise<number> {
  const until = Date.now() + READY_WITHIN_MS;
  while (Date.now() < until) {
    const pid = /^pid (\d+)$/m.exec(printed())?.[1];
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1/instance`).catch(() => null);
    if (pid !== undefined && answer?.ok) return Number(pid);
    await sleep(LOOK_EVERY_MS);
  }
  throw new Error(`snac didn’t come up on port ${port}:\n${printed()}`);
}

function runSnac(program: string, args: readonly string[], input = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(program, [...args], (error, stdout, stderr) => {
      if (error) reject(new Error(`snac ${args.join(' ')}: ${error.message}\n${stderr}`));
      else resolve(stdout);
    });
    child.stdin?.end(input);
  });
}

/** snac takes no "any port", so one is looked for that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
