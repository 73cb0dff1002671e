import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Reads a JSON file of the practice folder, or makes it on first use.
 * Only this folder's own code writes these files, so their shape is trusted.
 */
export async function keptJson<T>(file: string, make: () => T | Promise<T>): Promise<T> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text !== null) return JSON.parse(text) as T;
  const made = await make();
  await writeJson(file, made);
  return made;
}

/** Writes whole or not at all: a killed start must not leave half a file behind. */
export async function writeJson(file: string, value: unknown): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.tmp`;
  await writeFile(draft, JSON.stringify(value, null, 2));
  await rename(draft, file);
}
