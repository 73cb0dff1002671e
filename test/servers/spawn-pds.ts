import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { PdsOptions, RunningPds } from './pds.ts';

const STOP_WITHIN_MS = 5_000;

/**
 * Runs the server in a process of its own (about 300 MB), so that its work doesn't delay the clock readings of
 * the front, which the benches rely on.
 * @throws when the server doesn't come up; the message holds what it printed
 */
export async function spawnPds(options: PdsOptions): Promise<RunningPds & { readonly pid: number }> {
  const child = fork(fileURLToPath(new URL('./pds-process.ts', import.meta.url)), [JSON.stringify(options)], {
    // A test runner's own flags (loaders, inspectors) mean nothing to the server.
    execArgv: [],
    env: { ...process.env, NODE_OPTIONS: '', NODE_NO_WARNINGS: '1', LOG_ENABLED: 'false' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let printed = '';
  const keep = (chunk: Buffer) => (printed = (printed + chunk.toString()).slice(-8_000));
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);

  const exited = once(child, 'exit');
  const ports = await Promise.race([
    once(child, 'message').then(([message]) => message as { pdsPort: number; plcPort: number }),
    exited.then(([code]) =>
      Promise.reject(new Error(`The practice server ended (${String(code)}):\n${printed}`)),
    ),
  ]);

  return {
    ...ports,
    pid: child.pid ?? 0,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const late = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
      child.disconnect();
      await exited;
      clearTimeout(late);
    },
  };
}
