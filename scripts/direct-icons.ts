import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { WxtViteConfig } from 'wxt';

/** Of the Vite that WXT brings along. */
type Plugin = Extract<NonNullable<WxtViteConfig['plugins']>[number], { readonly name: string }>;

const PACKAGE = 'lucide-react';
const MAKER = path.resolve('components/ui/draw-icon.ts');
const ENTRY = path.resolve(`node_modules/${PACKAGE}/dist/esm/${PACKAGE}.mjs`);

/**
 * Imports each icon from its own file in place of the package's entry. Through the entry every page seems to need every icon that any page
 * uses, and `firstPaintChunks` would give the popup all of them (12 kB that it never shows). Of an icon's file only the drawing is kept, and
 * our own small component is made of it.
 */
export function directIcons(): Plugin {
  const files = iconFiles();
  return {
    name: 'tend:direct-icons',
    enforce: 'pre',
    transform: {
      filter: { id: [/\.tsx?$/, /lucide-react\/dist\/esm\/icons\//] },
      handler: (code, id) =>
        id.includes(`${PACKAGE}/dist/esm/icons/`)
          ? drawingOnly(code)
          : code.replace(/import\s*\{([^}]*)\}\s*from\s*'lucide-react';/g, (_, names: string) =>
              importEach(names, files),
            ),
    },
  };
}

/** Keys are for lists that React compares; name and size are the package's own. */
function drawingOnly(code: string): string {
  const made = code.replace(
    /import createLucideIcon from '[^']+'/,
    `import { drawIcon as createLucideIcon } from ${JSON.stringify(MAKER)}`,
  );
  // Left as it is, it would bring all of the package's own component along.
  if (made === code) throw new Error(`${PACKAGE} makes its icons in another way now`);
  return made.replace(/,\s*key: "[a-z0-9]+"/g, '').replace(/\n\s*name: "[a-z0-9-]+",\s*size: 24,/, '');
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
