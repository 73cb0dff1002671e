import { startPds } from './pds.ts';
import type { PdsOptions } from './pds.ts';

// Entry of the child process that spawn-pds.ts forks. It lives as long as its parent's channel does, so a
// parent that crashed or was killed leaves no server behind.
if (!process.send) throw new Error('pds-process.ts is started by spawn-pds.ts');

const running = startPds(JSON.parse(process.argv[2] ?? '') as PdsOptions);

async function leave(): Promise<void> {
  const pds = await running.catch(() => null);
  await pds?.stop();
  process.exit(0);
}
process.on('disconnect', () => void leave());
// Ctrl-C in a terminal reaches the whole process group; the parent decides when the server may go.
process.on('SIGINT', () => undefined);

const { pdsPort, plcPort } = await running;
process.send({ pdsPort, plcPort });
