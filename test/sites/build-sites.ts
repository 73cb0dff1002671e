import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { glob, mkdir, readFile, rename, rm, readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { oneAtATime } from '../servers/one-at-a-time.ts';
import { ensurePackages } from '../support/ensure-packages.ts';
import { SITES } from './server/site-ids.ts';

const here = path.dirname(fileURLToPath(import.meta.url));
const out = path.resolve(here, '../../out/sites');

/** Builds the practice pages unless these very sources were built before; gives the folder, which holds `manifest.json` and `assets/`. */
export async function buildSites(): Promise<string> {
  await ensurePackages(here, () =>
    console.log('Installing the practice pages’ editors (once, about half a minute)…'),
  );
  const digest = await digestSources();
  const built = path.join(out, digest);
  if (existsSync(built)) return built;
  await oneAtATime(`tend-practice-sites-${digest}`, async () => {
    if (existsSync(built)) return;
    await mkdir(out, { recursive: true });
    const others = (await readdir(out)).filter((name) => name !== digest);
    const half = path.join(out, `${digest}-unfinished`);
    await bundle(half);
    await rename(half, built);
    // Networks that run have what they serve in memory.
    await Promise.all(others.map((name) => rm(path.join(out, name), { recursive: true, force: true })));
  });
  return built;
}

async function digestSources(): Promise<string> {
  const hash = createHash('sha256');
  const files: string[] = [];
  for await (const file of glob('app/**/*.{ts,tsx,css}', { cwd: here })) files.push(file);
  for (const file of [...files.sort(), 'package-lock.json', 'vite-config.ts'])
    hash.update(`${file}\0`).update(await readFile(path.join(here, file)));
  return hash.digest('hex').slice(0, 16);
}

/** The bundler says `production` to the whole process and to all that it starts; unit tests of React components want what was there before. */
async function bundle(outDir: string): Promise<void> {
  const { build } = await import('vite');
  const { sitesConfig } = await import('./vite-config.ts');
  const before = process.env['NODE_ENV'];
  await build(sitesConfig(here, Object.keys(SITES), outDir));
  if (before === undefined) delete process.env['NODE_ENV'];
  else process.env['NODE_ENV'] = before;
}
