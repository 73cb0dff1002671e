import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { installExtension, type LaunchOptions } from './chromium.ts';
import { installPacked } from './packed-extension.ts';

export interface InstalledProfile {
  readonly profile: string;
  readonly extensionId: string;
}

const newProfile = (): string => mkdtempSync(path.join(os.tmpdir(), 'tend-profile-'));

/** By build and way: installing takes a browser that is started, reloads the extension, and ends. */
const kept = new Map<string, Promise<InstalledProfile>>();

/** A new profile with a build installed: in a process once for real, then as a copy. `packed`: as from a store. */
export async function installedProfile(
  build: string,
  packed: boolean,
  options: LaunchOptions,
): Promise<InstalledProfile> {
  const key = `${packed ? 'packed' : 'unpacked'} ${build}`;
  const made = kept.get(key) ?? install(build, packed, options);
  kept.set(key, made);
  const { profile: installed, extensionId } = await made;
  const profile = newProfile();
  cpSync(installed, profile, { recursive: true });
  return { profile, extensionId };
}

async function install(build: string, packed: boolean, options: LaunchOptions): Promise<InstalledProfile> {
  const profile = newProfile();
  process.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));
  return { profile, extensionId: await (packed ? installPacked : installExtension)(profile, build, options) };
}
