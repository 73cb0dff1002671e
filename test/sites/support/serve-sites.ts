import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from '../../servers/ensure-installed.ts';
import { CERTIFICATE_HOSTS, resolverRules } from '../../servers/hosts.ts';
import { startTlsFront } from '../../servers/tls-front.ts';
import { startSites } from '../server/start-sites.ts';

export interface ServedSites {
  /** For Chromium's `--host-resolver-rules=` and `--ignore-certificate-errors-spki-list=`. */
  readonly resolverRules: string;
  readonly spki: string;
  stop(): Promise<void>;
}

/** The practice pages alone, without the servers behind the rest of the practice network. */
export async function serveSites(): Promise<ServedSites> {
  await ensureInstalled();
  const { keptCertificate, spkiHash } = await import('../../servers/certificate.ts');
  const dir = await mkdtemp(join(tmpdir(), 'tend-sites-'));
  const certificate = await keptCertificate(dir, CERTIFICATE_HOSTS);
  const sites = await startSites();
  const front = await startTlsFront(certificate, (host) => sites.get(host) ?? null);
  return {
    resolverRules: resolverRules(front.port),
    spki: spkiHash(certificate.cert),
    async stop() {
      await front.stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}
