import assert from 'node:assert/strict';
import { Gate } from '../servers/gate.ts';
import { queue, reached, row, until } from './acts.ts';
import { killLater } from './in-flight.ts';
import { posts, PUT } from './proof.ts';
import type { Rig } from './rig.ts';
import type { Scenario } from './scenario.ts';

/** A thread that is interrupted goes on where it was: no part is left out, none comes twice. */
export const threads: readonly Scenario[] = [
  {
    title: 'F2: a thread, killed before its second part got to the server',
    run: (rig) => killedAtSecondPart(rig, 'hold-before'),
  },
  {
    title: 'F3: a thread, killed when the server had committed its second part and not answered yet',
    run: (rig) => killedAtSecondPart(rig, 'hold-after'),
  },
];

async function killedAtSecondPart(rig: Rig, kind: 'hold-before' | 'hold-after'): Promise<void> {
  const gate = new Gate();
  rig.network.faults.on(PUT, { kind, gate }, { containing: 'SECOND' });
  const long = (word: string): string => `${word} ${'garden '.repeat(35)}`.trim();
  const text = `${rig.text} ${long('FIRST')}\n\n${long('SECOND')}\n\n${long('THIRD')}`;
  const id = await queue(rig, { text, extras: { thread: true } });
  await reached(gate, 60_000);
  assert.equal((await posts(rig)).length, kind === 'hold-before' ? 1 : 2);
  await killLater(rig);
  gate.cut();
  await rig.browser.open();
  await until(rig, id, ['published'], 120_000);
  await rig.browser.kill();
  await rig.browser.open();
  const listed = (await posts(rig)).map((post) => post.text);
  for (const word of ['FIRST', 'SECOND', 'THIRD'])
    assert.equal(listed.filter((part) => part.includes(word)).length, 1, `${word} once`);
  assert.equal(listed.length, 3);
  assert.equal((await row(rig, id))['state'], 'published');
}
