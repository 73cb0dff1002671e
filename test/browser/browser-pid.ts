import { readdirSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';

/** Pid of the browser's main process that uses this profile folder, or null. */
export function browserPid(profile: string): number | null {
  for (const [pid, args] of processes()) {
    if (args.replaceAll('"', '').includes(`--user-data-dir=${profile}`) && !args.includes('--type='))
      return pid;
  }
  return null;
}

const UNIX = ['ps', ['-axo', 'pid=,args=']] as const;
const WINDOWS = [
  'powershell',
  [
    '-NoProfile',
    '-Command',
    'Get-CimInstance Win32_Process | ForEach-Object { "$($_.ProcessId) $($_.CommandLine)" }',
  ],
] as const;

function processes(): [number, string][] {
  if (process.platform === 'linux') {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name): [number, string][] => {
        try {
          return [[Number(name), readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ')]];
        } catch {
          return []; // it ended while we looked
        }
      });
  }
  const [program, args] = process.platform === 'win32' ? WINDOWS : UNIX;
  const list = execFileSync(program, [...args], { encoding: 'utf8' });
  return list.split('\n').map((line): [number, string] => [Number.parseInt(line, 10), line]);
}

/** Ends the browser as a power cut would: nothing is flushed, nothing is said. */
export function killHard(pid: number): void {
  process.kill(pid, 'SIGKILL');
}

/** Stops a browser and all its processes where they are, as a lid that is closed does; `SIGCONT` lets them go on. Not on Windows. */
export function signalAll(pid: number, signal: 'SIGSTOP' | 'SIGCONT'): void {
  // Both Playwright and Puppeteer start browsers as leaders of a process group of their own.
  process.kill(-pid, signal);
}
