import type { InsertOutcome, Intent } from '@/lib/domain/insertion';
import { holdTarget } from '@/lib/editors/hold-target';
import { placeFiles } from '@/lib/editors/place-files';
import { watchInserted } from '@/lib/editors/watch-inserted';
import { deepActive } from '@/lib/page/deep-active';
import { receiveFile } from '@/lib/page/file-chunks';
import type { Answer, FilesAnswer, FilesOrder, Order } from '../order.ts';
import { sendToBackground } from './messages';

/**
 * Stands in for the page script and the palette: on the driver's word it holds the editor that has focus, takes focus away into something of
 * its own, gives it back, and inserts as Tend does.
 */
addEventListener('matrix-insert', (event) => {
  const order = JSON.parse((event as CustomEvent<string>).detail) as Order;
  void carryOut(order).then((answer) =>
    dispatchEvent(new CustomEvent('matrix-answer', { detail: JSON.stringify(answer) })),
  );
});

async function carryOut({ text, caret, replaceBefore, watch, disagree }: Order): Promise<Answer> {
  const active = deepActive(document);
  const target = active && holdTarget(active);
  if (!target) return { outcome: { kind: 'refused', reason: 'no-editor' }, seen: null, ms: 0 };
  const comeBack = await lookElsewhere();

  const startedAt = performance.now();
  target.restore();
  comeBack();
  const nonce = crypto.randomUUID();
  const stop = disagree ? () => undefined : target.agree(nonce);
  const intent: Intent = { text, caret, replaceBefore, nonce };
  const outcome = (await sendToBackground(intent)) as InsertOutcome;
  const ms = performance.now() - startedAt;
  stop();
  const submit = target.current()?.getRootNode() as ParentNode | undefined;
  const button = target.current()?.closest('.box')?.parentElement ?? submit;
  const seen = await watchInserted(target, text, button?.querySelector('.submit') ?? null, watch);
  return { outcome, seen, ms };
}

addEventListener('matrix-files', (event) => {
  const order = JSON.parse((event as CustomEvent<string>).detail) as FilesOrder;
  void placeOrdered(order).then((answer) =>
    dispatchEvent(new CustomEvent('matrix-answer', { detail: JSON.stringify(answer) })),
  );
});

async function placeOrdered({ target, home, files: notices }: FilesOrder): Promise<FilesAnswer> {
  const element = document.querySelector<HTMLElement>(target);
  const around = document.querySelector(home);
  if (!element || !around) throw new Error('the page has no such place');
  const digests: string[] = [];
  for (const { size } of notices) digests.push((await sendToBackground({ size })) as string);
  const startedAt = performance.now();
  const files: File[] = [];
  for (const notice of notices) {
    const ask = (piece: number): Promise<string> =>
      sendToBackground({ size: notice.size, piece }) as Promise<string>;
    files.push(await receiveFile(notice, ask));
  }
  const movedAt = performance.now();
  const outcome = await placeFiles(element, files, around, 5_000);
  return { outcome, digests, moved: movedAt - startedAt, placed: performance.now() - movedAt };
}

/** Focus goes into a closed shadow root of ours, as when the palette is open; gone, as there, only after the box has the focus again. */
async function lookElsewhere(): Promise<() => void> {
  const host = document.createElement('div');
  const input = document.createElement('input');
  host.attachShadow({ mode: 'closed' }).append(input);
  document.documentElement.append(host);
  input.focus();
  await new Promise((done) => setTimeout(done, 30));
  return () => host.remove();
}
