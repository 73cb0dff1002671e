import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Site } from './site-ids.ts';

interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

/** The built pages, in memory. */
export interface SitesBuild {
  readonly files: ReadonlyMap<string, Buffer>;
  /** Addresses of a site's script and style sheets. */
  entry(site: Site): { readonly script: string; readonly styles: readonly string[] };
}

export async function readBuild(folder: string): Promise<SitesBuild> {
  const manifest = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')) as Record<
    string,
    Chunk
  >;
  const names = await readdir(path.join(folder, 'assets'));
  const files = new Map(
    await Promise.all(
      names.map(
        async (name) => [`/assets/${name}`, await readFile(path.join(folder, 'assets', name))] as const,
      ),
    ),
  );
  const stylesOf = (key: string, seen: Set<string>): readonly string[] => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) return [];
    seen.add(key);
    return [...(chunk.imports ?? []).flatMap((other) => stylesOf(other, seen)), ...(chunk.css ?? [])];
  };
  return {
    files,
    entry(site) {
      const key = `app/${site}/main.tsx`;
      const chunk = manifest[key];
      if (!chunk) throw new Error(`the practice pages’ build has no ${site}`);
      return {
        script: `/${chunk.file}`,
        styles: [...new Set(stylesOf(key, new Set()))].map((file) => `/${file}`),
      };
    },
  };
}
