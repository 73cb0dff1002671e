import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { WxtViteConfig } from 'wxt';

/** Of the Vite that WXT brings along. */
type Plugin = Extract<NonNullable<WxtViteConfig['plugins']>[number], { readonly name: string }>;

const PACKAGE = 'lucide-react';
const ENTRY = path.resolve(`node_modules/${PACKAGE}/dist/esm/${PACKAGE}.mjs`);

/**
 * Imports each icon from its own file in place of the package's entry. Through the entry every page seems to need every icon that any page
 * uses, and `firstPaintChunks` would give the popup all of them (12 kB that it never shows).
 */
export function directIcons(): Plugin {
  const files = iconFiles();
  return {
    name: 'tend:direct-icons',
    enforce: 'pre',
    transform: {
      filter: { id: /\.tsx?$/, code: PACKAGE },
      handler: (code) =>
        code.replace(/import\s*\{([^}]*)\}\s*from\s*'lucide-react';/g, (_, names: string) =>
          importEach(names, files),
        ),
    },
  };
}

/** `export { default as CircleX, default as XCircle } from './icons/circle-x.mjs';` by each of the names. */
function iconFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const [, names = '', file = ''] of readFileSync(ENTRY, 'utf8').matchAll(
    /export \{([^}]*)\} from '\.\/(icons\/[^']+)'/g,
  )) {
    for (const [, name = ''] of names.matchAll(/default as (\w+)/g)) files.set(name, file);
  }
  return files;
}

function importEach(names: string, files: ReadonlyMap<string, string>): string {
  const wanted = names.split(',').map((name) => name.trim());
  // Types vanish by themselves. On one line, so that line numbers stay.
  return wanted
    .filter((name) => name !== '' && !name.startsWith('type '))
    .map((name) => {
      const [exported = '', local = exported] = name.split(/\s+as\s+/);
      const file = files.get(exported);
      if (file === undefined) throw new Error(`${PACKAGE} has no icon ${exported}`);
      return `import ${local} from '${PACKAGE}/dist/esm/${file}';`;
    })
    .join(' ');
}
