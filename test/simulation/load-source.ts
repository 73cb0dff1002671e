import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Patch } from './mutants.ts';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * Lets this Node run the sources as they are: types are stripped by Node itself, `@/` is the root, and names get their `.ts`. A patch
 * replaces a piece of a source on its way in; one that doesn't fit any more throws, so that a mutant can't come to mean nothing.
 */
export function loadSource(patches: readonly Patch[] = []): void {
  registerHooks({
    resolve(specifier, context, next) {
      const isOurs = specifier.startsWith('@/') || (specifier.startsWith('.') && isInRoot(context.parentURL));
      if (!isOurs || path.extname(specifier) === '.ts') return next(specifier, context);
      const base = specifier.startsWith('@/')
        ? path.join(root, specifier.slice(2))
        : path.resolve(path.dirname(fileURLToPath(context.parentURL ?? '')), specifier);
      const file = `${base}.ts`;
      return existsSync(file)
        ? { url: pathToFileURL(file).href, shortCircuit: true }
        : next(specifier, context);
    },
    load(url, context, next) {
      // Bundlers need no attribute to import JSON, so the sources have none.
      if (url.endsWith('.json') && context.importAttributes['type'] === undefined) {
        const source = `export default ${readFileSync(fileURLToPath(url), 'utf8')}`;
        return { format: 'module', source, shortCircuit: true };
      }
      const meant = url.startsWith('file:')
        ? patches.filter(({ file }) => path.join(root, file) === fileURLToPath(url))
        : [];
      if (meant.length === 0) return next(url, context);
      let source = readFileSync(fileURLToPath(url), 'utf8');
      for (const { file, find, replace } of meant) {
        const parts = source.split(find);
        if (parts.length !== 2) throw new Error(`${file} holds ${parts.length - 1} times: ${find}`);
        source = parts.join(replace);
      }
      return { format: 'module-typescript', source, shortCircuit: true };
    },
  });
}

const isInRoot = (url: string | undefined): boolean =>
  url !== undefined && url.startsWith(pathToFileURL(root).href) && !url.includes('/node_modules/');
