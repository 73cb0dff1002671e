import { defineConfig } from 'oxlint';

/** A layer's folder, and what it may import of ours besides itself. What isn't named here is forbidden. */
interface Layer {
  readonly folder: string;
  readonly mayImport: readonly string[];
}

const PURE = ['domain', 'text', 'schedule', 'delivery', 'ledger', 'templates', 'company'];
const SEAMS = ['db', 'reads', 'browser', 'messaging'];
const NOT_IN_PAGES = ['db', 'reads', 'browser', 'services', 'transfer', 'practice', 'registry'];

/** Order matters: the first folder that matches names the layer. */
const LAYERS: Readonly<Record<string, Layer>> = {
  domain: { folder: 'lib/domain', mayImport: [] },
  text: { folder: 'lib/text', mayImport: ['domain'] },
  http: { folder: 'lib/http', mayImport: ['domain'] },
  schedule: { folder: 'lib/schedule', mayImport: ['domain', 'text'] },
  delivery: { folder: 'lib/delivery', mayImport: ['domain', 'text', 'schedule'] },
  ledger: { folder: 'lib/ledger', mayImport: ['domain', 'text'] },
  templates: { folder: 'lib/templates', mayImport: ['domain', 'text'] },
  company: { folder: 'lib/company', mayImport: ['domain', 'text'] },
  // Of messaging, the types of the protocol; a budget of 20 kB keeps the rest out.
  page: { folder: 'lib/page', mayImport: ['domain', 'messaging'] },
  editors: { folder: 'lib/editors', mayImport: ['domain', 'page'] },
  platform: {
    folder: 'lib/platforms/*',
    mayImport: ['domain', 'text', 'http', 'templates', 'page', 'editors'],
  },
  registry: { folder: 'lib/platforms', mayImport: ['domain', 'platform'] },
  reads: { folder: 'lib/db/reads', mayImport: ['domain', 'text', 'schedule', 'db'] },
  db: { folder: 'lib/db', mayImport: ['domain'] },
  browser: { folder: 'lib/browser', mayImport: ['domain'] },
  messaging: { folder: 'lib/messaging', mayImport: ['domain', 'browser'] },
  services: { folder: 'lib/services', mayImport: [...PURE, ...SEAMS, 'page', 'editors', 'registry'] },
  transfer: { folder: 'lib/transfer', mayImport: [...PURE, ...SEAMS, 'registry'] },
  practice: { folder: 'lib/practice', mayImport: [...PURE, ...SEAMS, 'registry', 'services'] },
  components: { folder: 'components', mayImport: [...PURE, 'messaging', 'reads'] },
  entrypoints: {
    folder: 'entrypoints',
    mayImport: [
      ...PURE,
      ...SEAMS,
      'page',
      'editors',
      'registry',
      'services',
      'transfer',
      'practice',
      'components',
    ],
  },
};

const layers = Object.entries(LAYERS);
const inLib = layers.filter(([, { folder }]) => folder.startsWith('lib/')).map(([type]) => type);
const element = (types: readonly string[]) => ({ element: { types: { anyOf: types } } });
const module = (source: string) => ({ module: { source } });

/** Later policies win. */
const policies = [
  ...layers.map(([type, { mayImport }]) => ({
    from: element([type]),
    allow: { to: element(type === 'platform' ? mayImport : [type, ...mayImport]) },
  })),
  {
    from: element(['platform']),
    allow: {
      to: { element: { type: 'platform', captured: { platform: '{{ from.element.captured.platform }}' } } },
    },
  },
  { allow: { to: { module: { origin: ['external', 'core'] } } } },
  { from: element(inLib), disallow: { to: module('{react,react-dom,lucide-react,dexie-react-hooks}') } },
  { disallow: { to: module('webextension-polyfill') } },
  { from: element(['browser']), allow: { to: module('webextension-polyfill') } },
  // A content script's IndexedDB would be the page's own, so it asks the background; and it stays small.
  {
    from: { file: { categories: 'content-script' } },
    disallow: { to: [element(NOT_IN_PAGES), module('{valibot,dexie}')] },
  },
];

export default defineConfig({
  plugins: ['typescript', 'import', 'react', 'unicorn', 'oxc'],
  jsPlugins: ['eslint-plugin-boundaries', './scripts/lint/house-rules.js'],
  categories: { correctness: 'error' },
  env: { browser: true, webextensions: true, es2024: true },
  ignorePatterns: [
    'node_modules',
    '.output',
    '.wxt',
    '.profiles',
    'out',
    'test/servers/node_modules',
    'test/sites/node_modules',
  ],
  settings: {
    'import/resolver': { typescript: { project: './tsconfig.json' } },
    'boundaries/include': ['lib/**/*', 'components/**/*', 'entrypoints/**/*'],
    'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export', 'require'],
    'boundaries/files': [
      { category: 'content-script', pattern: 'entrypoints/{*.content,page*,palette}{.ts,/**/*}' },
    ],
    'boundaries/elements': layers.map(([type, { folder }]) => ({
      type,
      pattern: folder,
      ...(folder.endsWith('platforms/*') ? { capture: ['platform'] } : {}),
    })),
  },
  rules: {
    'boundaries/dependencies': ['error', { default: 'disallow', checkAllOrigins: true, policies }],
    'house/no-literal-text': 'error',
    'house/no-html': 'error',
    'max-lines': ['error', { max: 250 }],
    'typescript/no-explicit-any': 'error',
    'typescript/ban-ts-comment': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/consistent-type-imports': 'error',
    'import/no-default-export': 'error',
    'import/no-cycle': 'error',
    'react/no-danger': 'error',
    'no-console': 'error',
    'react/incompatible-library': 'off', // The virtualiser's hook can't be memoised; we don't use React's compiler.
    'unicorn/filename-case': ['error', { case: 'kebabCase' }],
    'unicorn/no-useless-spread': 'off',
    'no-misleading-character-class': 'off',
    'no-control-regex': 'off',
  },
  overrides: [
    {
      files: ['components/**', 'entrypoints/**'],
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              {
                group: ['@/lib/messaging/serve', '@/lib/messaging/schemas'],
                message: 'Only the background answers requests.',
              },
            ],
          },
        ],
      },
    },
    {
      files: ['lib/domain/**', 'lib/text/**', 'lib/schedule/**', 'lib/delivery/**', 'lib/ledger/**'],
      rules: { 'house/no-clock': 'error' },
    },
    {
      // What WXT, the registries' globs and the tools want.
      files: [
        'lib/platforms/*/{spec,publish,page,profile,profile-api}.ts',
        'entrypoints/**',
        '*.config.ts',
        'scripts/lint/**',
      ],
      rules: { 'import/no-default-export': 'off' },
    },
    { files: ['scripts/**', 'test/**'], rules: { 'no-console': 'off' } },
    {
      files: ['**/*.test.ts', '**/*.test.tsx', 'test/**'],
      rules: {
        'house/no-clock': 'off',
        'house/no-literal-text': 'off',
        'max-lines': ['error', { max: 400 }],
      },
    },
  ],
});
