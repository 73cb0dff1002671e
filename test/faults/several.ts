import assert from 'node:assert/strict';
import { ask, nextMinute, queue, row, untilTrue } from './acts.ts';
import { passTime } from './in-page.ts';
import { expectOnce, outcomes, scan, writes } from './proof.ts';
import type { OwnPage, Rig } from './rig.ts';
import type { Scenario } from './scenario.ts';

const HOUR_MS = 3_600_000;

/** Several windows of the same browser act on the same delivery. */
export const several: readonly Scenario[] = [
  {
    title: 'F41: popup and two studios say "publish now" to the same missed post at the same moment',
    quick: true,
    async run(rig) {
      const id = await missed(rig);
      const pages = await windows(rig);
      await Promise.all(pages.map((page) => tryToAct(page, id, { kind: 'now' })));
      await expectOnce(rig, id, { within: 90_000 });
      assert.equal(writes(rig).length, 1);
      assert.deepEqual(await outcomes(rig, id), ['accepted']);
    },
  },
  {
    title: 'F41: one window says "publish now", another "drop", a third "done by hand", all at once',
    async run(rig) {
      const id = await missed(rig);
      const [first, second, third] = await windows(rig);
      if (!first || !second || !third) throw new Error('three windows');
      const answers = await Promise.all([
        tryToAct(first, id, { kind: 'now' }),
        tryToAct(second, id, { kind: 'drop' }),
        tryToAct(third, id, { kind: 'done-by-hand' }),
      ]);
      await untilTrue(
        async () => ['published', 'dropped', 'done-by-hand'].includes(String((await row(rig, id))['state'])),
        'one of them wins',
        90_000,
      );
      const { state } = await row(rig, id);
      assert.equal(writes(rig).length, state === 'published' ? 1 : 0);
      assert.equal(answers.filter((answer) => answer === 'done').length >= 1, true);
      if (state === 'published') await expectOnce(rig, id);
    },
  },
];

async function windows({ browser }: Rig): Promise<OwnPage[]> {
  return [browser.page, await browser.openPage('popup.html'), await browser.openPage('studio.html')];
}

async function missed(rig: Rig): Promise<string> {
  const id = await queue(rig, { at: nextMinute(5 * 60_000) });
  await rig.browser.page.evaluate(passTime, { ms: HOUR_MS, thenHold: false });
  await scan(rig);
  await untilTrue(async () => (await row(rig, id))['state'] === 'missed', 'it is missed');
  return id;
}

const tryToAct = (page: OwnPage, id: string, act: { readonly kind: string }): Promise<string> =>
  ask(page, 'delivery.act', { id, act }).then(
    () => 'done',
    (refused: unknown) => String(refused),
  );
