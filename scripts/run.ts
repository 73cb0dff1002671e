import { spawn } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';

export interface Run {
  readonly status: number;
  /** Standard output and error, in the order they came. */
  readonly output: string;
  readonly seconds: number;
}

/** The tools' outputs are read and kept: `FORCE_COLOR`, whatever its value, would colour them. */
function withoutColours(): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _, ...rest } = process.env;
  return { ...rest, NO_COLOR: '1' };
}

/**
 * Runs a tool of `node_modules/.bin`'s packages on this very Node, without a shell, and keeps what it says. `aside`: on what the others
 * leave of the processor.
 */
export function runNode(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  aside = false,
): Promise<Run> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [...args], {
    env: { ...withoutColours(), NODE_NO_WARNINGS: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // Nothing here takes that long; a step that hangs has failed.
    timeout: 60 * 60_000,
  });
  if (aside && child.pid !== undefined) os.setPriority(child.pid, os.constants.priority.PRIORITY_LOW);
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  }
  const { promise, resolve } = Promise.withResolvers<Run>();
  child.on('close', (code) =>
    resolve({ status: code ?? 1, output: chunks.join(''), seconds: (performance.now() - startedAt) / 1_000 }),
  );
  return promise;
}

/** Path of a package's program, e.g. `tool('wxt', 'bin/wxt.mjs')`. */
export const tool = (pkg: string, file: string): string => path.resolve('node_modules', pkg, file);

export const TOOLS = {
  wxt: tool('wxt', 'bin/wxt.mjs'),
  vitest: tool('vitest', 'vitest.mjs'),
  tsc: tool('typescript', 'bin/tsc'),
  oxlint: tool('oxlint', 'bin/oxlint'),
  prettier: tool('prettier', 'bin/prettier.cjs'),
  knip: tool('knip', 'bin/knip.js'),
  playwright: tool('@playwright/test', 'cli.js'),
} as const;
