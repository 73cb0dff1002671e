import type { Page } from 'puppeteer-core';
import { expectModel, fitting, judge, type Outcome, runCell } from './cell.ts';
import { insertInto } from './driver.ts';
import type { EngineUnderTest } from './engines.ts';
import { chord, putCaret } from './place.ts';
import { clickInto, type Home, modelOf, openEditor, settle } from './practice.ts';

export interface Special {
  readonly name: string;
  /** Response headers under which its page is served. */
  readonly policy?: string;
  run(page: Page, engine: EngineUnderTest, watch: number): Promise<Outcome>;
}

const REPLY = 'Hello Ana,\n\nthank you.';
const reply = { name: 'reply', text: REPLY };
const order = (watch: number) => ({ text: REPLY, caret: null, replaceBefore: 0, watch });

const within = (home: Home): Special => ({
  name: home === 'shadow' ? 'in an open shadow root' : 'in a frame of its own',
  run: (page, engine, watch) => runCell(page, engine, reply, 'mid-text', watch, { home }),
});

const under = (name: string, policy: string): Special => ({
  name,
  policy,
  run: (page, engine, watch) => runCell(page, engine, reply, 'mid-text', watch),
});

export const SPECIALS: readonly Special[] = [
  {
    name: 'Ctrl+Z takes it back',
    async run(page, engine, watch) {
      const { initial } = await putCaret(page, engine, 'mid-text');
      const answer = await insertInto(page, order(watch));
      await chord(page, 'Control', 'z');
      await settle(page);
      const problems = [
        ...judge(answer, engine),
        ...expectModel(await modelOf(page), initial, 'after Ctrl+Z'),
      ];
      return { problems, ms: null };
    },
  },
  {
    name: 'the caret where it should be',
    async run(page, engine, watch) {
      const { before, after } = await putCaret(page, engine, 'mid-text');
      const text = fitting(engine, 'Dear ,\n\n\n\nFern & Co.');
      const first = await insertInto(page, { text, caret: 5, replaceBefore: 0, watch });
      await page.keyboard.press('x');
      const named = text.replace('Dear ', 'Dear x');
      const problems = [
        ...judge(first, engine),
        ...expectModel(await modelOf(page), before + named + after, 'in a line'),
      ];
      if (!engine.oneLine) {
        await putCaret(page, engine, 'mid-text');
        // The second of three blank lines.
        const second = await insertInto(page, { text, caret: 8, replaceBefore: 0, watch });
        await page.keyboard.press('x');
        const wanted = `${before}Dear ,\n\nx\n\nFern & Co.${after}`;
        problems.push(
          ...judge(second, engine),
          ...expectModel(await modelOf(page), wanted, 'in a blank line'),
        );
      }
      return { problems, ms: null };
    },
  },
  {
    name: 'over a typed shortcut',
    async run(page, engine, watch) {
      const { before, after } = await putCaret(page, engine, 'mid-text');
      await page.keyboard.type(' /thx');
      const answer = await insertInto(page, { ...order(watch), replaceBefore: 4 });
      const wanted = `${before} ${fitting(engine, REPLY)}${after}`;
      return {
        problems: [...judge(answer, engine), ...expectModel(await modelOf(page), wanted, 'model')],
        ms: null,
      };
    },
  },
  {
    name: 'two editors at once',
    async run(page, engine, watch) {
      await putCaret(page, engine, 'mid-text', { second: 'Other' });
      const first = await modelOf(page);
      await clickInto(page, 1);
      await page.keyboard.press('End');
      await settle(page);
      const answer = await insertInto(page, order(watch));
      const problems = [
        ...judge(answer, engine),
        ...expectModel(await modelOf(page, 1), `Other${fitting(engine, REPLY)}`, 'the one with focus'),
        ...expectModel(await modelOf(page), first, 'the other one'),
      ];
      return { problems, ms: null };
    },
  },
  {
    name: 'the worlds disagree',
    async run(page, engine, watch) {
      const { initial } = await putCaret(page, engine, 'mid-text');
      const { outcome } = await insertInto(page, { ...order(watch), disagree: true });
      const problems = expectModel(await modelOf(page), initial, 'model');
      if (outcome.kind !== 'refused' || outcome.reason !== 'other-element')
        problems.push(`outcome ${JSON.stringify(outcome)}`);
      return { problems, ms: null };
    },
  },
  {
    name: 'remounted while it goes in',
    async run(page, engine, watch) {
      const { before, after } = await putCaret(page, engine, 'mid-text', { options: { remount: true } });
      const answer = await insertInto(page, order(watch));
      const fits = fitting(engine, REPLY);
      const problems = [
        ...judge(answer, engine),
        ...expectModel(await modelOf(page), before + fits + after, 'model'),
      ];
      await clickInto(page);
      await chord(page, 'Control', 'Home');
      await page.keyboard.press('x');
      await settle(page);
      problems.push(...expectModel(await modelOf(page), `x${before}${fits}${after}`, 'after typing'));
      return { problems, ms: null };
    },
  },
  {
    name: 'an editor that starts late',
    async run(page, engine, watch) {
      const text = fitting(engine, REPLY);
      // The page shows a box that isn't the editor yet, and puts the editor in its place 300 ms later.
      await page.evaluate(() => {
        practice.clear();
        const home = document.querySelector('#one');
        const box = document.createElement('div');
        box.contentEditable = 'true';
        home?.replaceChildren(box);
        box.focus();
        setTimeout(() => {
          home?.replaceChildren();
          if (home) practice.mount(home, '');
        }, 300);
      });
      const early = await insertInto(page, order(Math.max(watch, 600)));
      await page.waitForFunction(() => practice.mounted.length > 0);
      // It must be told that it was lost, and nobody may have written a second time.
      const problems = expectModel(await modelOf(page), '', 'the late editor');
      if (early.outcome.kind === 'inserted' && early.seen?.stayed !== false)
        problems.push('the loss went unseen');
      await clickInto(page);
      const answer = await insertInto(page, order(watch));
      problems.push(...judge(answer, engine), ...expectModel(await modelOf(page), text, 'the second time'));
      return { problems, ms: null };
    },
  },
  within('shadow'),
  within('frame'),
  under('strict CSP', 'strict'),
  under('Trusted Types', 'types'),
  under('Trusted Types, none allowed', 'no-types'),
];

/** Opens the page that a special case wants. */
export const openSpecial = (
  page: Page,
  origin: string,
  engine: EngineUnderTest,
  special: Special,
): Promise<void> => openEditor(page, origin, engine.name, special.policy);
