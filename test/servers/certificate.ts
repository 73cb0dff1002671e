import { X509Certificate, createHash } from 'node:crypto';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { keptJson, writeJson } from './kept-json.ts';

const DAY_MS = 86_400_000;
const VALID_DAYS = 365;
/** A certificate about to end is replaced at start, so that no practice session sees it end. */
const RENEW_BEFORE_DAYS = 30;

export interface Certificate {
  readonly hosts: readonly string[];
  readonly key: string;
  readonly cert: string;
}

/** The self-signed certificate of the front, kept in the data folder and made anew for other hosts or near its end. */
export async function keptCertificate(dir: string, hosts: readonly string[]): Promise<Certificate> {
  const file = join(dir, 'certificate.json');
  const kept = await keptJson(file, () => makeCertificate(hosts));
  const end = Date.parse(new X509Certificate(kept.cert).validTo);
  if (kept.hosts.join() === hosts.join() && end > Date.now() + RENEW_BEFORE_DAYS * DAY_MS) return kept;
  const made = await makeCertificate(hosts);
  await writeJson(file, made);
  return made;
}

/**
 * SHA-256 of the public key, base64: the form `--ignore-certificate-errors-spki-list` of Chromium takes. With it the
 * browser accepts this key and no other, so practice needs no general "ignore certificate errors".
 */
export function spkiHash(cert: string): string {
  const key = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}

async function makeCertificate(hosts: readonly string[]): Promise<Certificate> {
  const now = Date.now();
  const made = await generate([{ name: 'commonName', value: 'Tend practice' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notBeforeDate: new Date(now - DAY_MS),
    notAfterDate: new Date(now + VALID_DAYS * DAY_MS),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) },
    ],
  });
  return { hosts, key: made.private, cert: made.cert };
}
