import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MockDatabase } from '@did-plc/server';

/**
 * The DID directory's in-memory database, which also writes each operation to a file and replays it at start:
 * without that the kept practice accounts would have no DID document after a restart.
 */
export async function openPlcDatabase(dir: string): Promise<MockDatabase> {
  await mkdir(dir, { recursive: true });
  const file = join(dir, 'plc-operations.jsonl');
  const database = new MockDatabase();
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n').filter(Boolean);
  for (const line of lines) {
    const { did, operation } = JSON.parse(line) as { did: string; operation: unknown };
    await database.validateAndAddOp(did, operation);
  }

  const add = database.validateAndAddOp.bind(database);
  database.validateAndAddOp = async (did, operation) => {
    await add(did, operation);
    await appendFile(file, `${JSON.stringify({ did, operation })}\n`);
  };
  return database;
}
