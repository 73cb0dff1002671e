import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../../..');

/** The page script's own finding and reading as one script that a test can put into a practice page. */
export async function bundleProbe(entry = 'probe.ts'): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: false,
      lib: { entry: path.join(import.meta.dirname, entry), formats: ['iife'], name: 'probe' },
    },
  });
  const [output] = [result].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the probe was not built');
  return chunk.code;
}
