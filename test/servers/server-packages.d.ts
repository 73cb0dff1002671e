// The few members of the server packages that are used here. Declared by hand so that `tsc` of the whole
// project works before the 590 packages of test/servers are installed (ensure-installed.ts).

declare module '@atproto/pds' {
  import type { Server } from 'node:http';

  type Listen = (port: number, host?: string) => Server;
  interface Config {
    readonly service: { readonly did: string };
  }
  export class PDS {
    static create(config: Config, secrets: unknown): Promise<PDS>;
    readonly app: { listen: Listen };
    start(): Promise<Server>;
    destroy(): Promise<void>;
  }
  export function envToCfg(env: Record<string, unknown>): Config;
  export function envToSecrets(env: Record<string, unknown>): unknown;
}

declare module '@did-plc/server' {
  import type { Server } from 'node:http';

  export class MockDatabase {
    validateAndAddOp(did: string, operation: unknown): Promise<void>;
  }
  export class PlcServer {
    static create(options: { db: MockDatabase; port: number }): PlcServer;
    readonly app: { listen: (port: number, host?: string) => Server };
    start(): Promise<Server>;
    destroy(): Promise<void>;
  }
}

declare module 'selfsigned' {
  interface Options {
    readonly keyType: 'ec';
    readonly curve: 'P-256';
    readonly algorithm: 'sha256';
    readonly notBeforeDate: Date;
    readonly notAfterDate: Date;
    readonly extensions: readonly object[];
  }
  export function generate(
    attributes: readonly { readonly name: string; readonly value: string }[],
    options: Options,
  ): Promise<{ private: string; public: string; cert: string }>;
}
