import path from 'node:path';
import { build, type Rollup } from 'vite';
import type { WxtViteConfig } from 'wxt';

/** Of the Vite that WXT brings along. */
type Plugin = Extract<NonNullable<WxtViteConfig['plugins']>[number], { readonly name: string }>;

const QUERY = '?self-contained';
const ROOT = path.resolve(import.meta.dirname, '..');

/**
 * `import { act } from './act?self-contained'` gives a function that holds all that it uses, so that it can be sent into a page as it is:
 * `scripting.executeScript` takes a function's text and one set of arguments in one call. With a file it would take two, one to put a function
 * where the page finds it and one to call it.
 */
export function selfContained(): Plugin {
  return {
    name: 'tend:self-contained',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(QUERY)) return null;
      const found = await this.resolve(source.slice(0, -QUERY.length), importer, { skipSelf: true });
      return found && found.id + QUERY;
    },
    async load(id) {
      if (!id.endsWith(QUERY)) return null;
      const { code, exports, moduleIds } = await bundled(id.slice(0, -QUERY.length));
      for (const file of moduleIds) this.addWatchFile(file);
      return exports
        .map((name) => `export function ${name}(...given) {\n${code}\nreturn own.${name}(...given);\n}`)
        .join('\n');
    },
  };
}

/** One script of a module and all that it imports, which leaves its exports in `own`. */
async function bundled(entry: string): Promise<Rollup.OutputChunk> {
  const [built] = (await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: [{ find: /^@\//, replacement: `${ROOT}/` }] },
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry, formats: ['iife'], name: 'own', fileName: 'own' },
    },
  })) as Rollup.RollupOutput[];
  const chunk = built?.output[0];
  if (!chunk || built.output.length > 1) throw new Error(`${entry} is more than one script`);
  return chunk;
}
