import { mkdir, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { PDS, envToCfg, envToSecrets } from '@atproto/pds';
import { PlcServer } from '@did-plc/server';
import { openPlcDatabase } from './kept-plc.ts';
import { keptSecrets } from './secrets.ts';

export interface PdsOptions {
  /** Data folder; the same folder gives the same accounts again. */
  readonly dir: string;
  /** Host the accounts' DID documents name, as `https://<host>`; nothing here listens on it. */
  readonly publicHost: string;
  /** The server's own rate limits (30 sign-ins in 5 minutes and the like); off unless a test is about them. */
  readonly rateLimits: boolean;
  /** Up to how large files it takes; the server's own 5 MiB where absent. */
  readonly blobBytes?: number;
  /** Remove the folder at the end. */
  readonly temporary: boolean;
}

export interface RunningPds {
  readonly pdsPort: number;
  readonly plcPort: number;
  stop(): Promise<void>;
}

/** Starts a real AT Protocol server and its DID directory on free loopback ports, in this process. */
export async function startPds(options: PdsOptions): Promise<RunningPds> {
  const secrets = await keptSecrets(options.dir);
  const data = join(options.dir, 'pds');
  const blobs = join(data, 'blobs');
  const blobsBeingWritten = join(data, 'blobs-tmp');
  await mkdir(blobs, { recursive: true });
  await mkdir(blobsBeingWritten, { recursive: true });

  const plc = PlcServer.create({ db: await openPlcDatabase(options.dir), port: 0 });
  onLoopbackOnly(plc.app);
  const plcPort = portOf(await plc.start());

  const env = {
    port: 0,
    hostname: options.publicHost,
    dataDirectory: data,
    blobstoreDiskLocation: blobs,
    blobstoreDiskTmpLocation: blobsBeingWritten,
    serviceHandleDomains: ['.test'],
    // By name: the server refuses to look DID documents up at an address given as numbers.
    didPlcUrl: `http://localhost:${plcPort}`,
    plcRotationKeyK256PrivateKeyHex: secrets.plcRotationKey,
    jwtSecret: secrets.jwt,
    adminPassword: secrets.admin,
    inviteRequired: false,
    rateLimitsEnabled: options.rateLimits,
    blobUploadLimit: options.blobBytes,
    // Loopback addresses are the only ones this server ever talks to.
    disableSsrfProtection: true,
    devMode: true,
  };
  const pds = await PDS.create(envToCfg(env), envToSecrets(env));
  onLoopbackOnly(pds.app);
  const pdsPort = portOf(await pds.start());

  return {
    pdsPort,
    plcPort,
    async stop() {
      await pds.destroy();
      await plc.destroy();
      if (options.temporary) await rm(options.dir, { recursive: true, force: true });
    },
  };
}

/** Both servers listen on every interface by themselves; a practice account's password is not for the network. */
function onLoopbackOnly(app: { listen: (port: number, host?: string) => Server }): void {
  const listen = app.listen.bind(app);
  app.listen = (port) => listen(port, '127.0.0.1');
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
