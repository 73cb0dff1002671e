import type { Page } from 'puppeteer-core';
import type { Outcome } from './cell.ts';
import { placeInto } from './driver.ts';
import type { FilesOrder } from './order.ts';
import { openEditor } from './practice.ts';

interface Received {
  readonly way: string;
  readonly name: string;
  readonly type: string;
  readonly digest: string;
}
declare global {
  var received: Received[];
}

const picture = { name: 'leaf.png', type: 'image/png', size: 40_000 };
const other = { name: 'jam.jpg', type: 'image/jpeg', size: 3 * 1024 * 1024 + 1 };
const film = { name: 'tour.mp4', type: 'video/mp4', size: 64 * 1024 * 1024 };
const longFilm = { name: 'long-tour.mp4', type: 'video/mp4', size: 200_000_000 };
const text = { name: 'note.txt', type: 'text/plain', size: 10 };

export interface FilesCase extends FilesOrder {
  readonly name: string;
  /** The way they go in, or why they are refused. */
  readonly wanted: string;
  readonly long?: true;
}

export const FILES: readonly FilesCase[] = [
  {
    name: 'two pictures, input',
    target: '#input input',
    home: '#input',
    files: [picture, other],
    wanted: 'input',
  },
  {
    name: 'a picture, paste',
    target: '#paste .ProseMirror',
    home: '#paste',
    files: [picture],
    wanted: 'paste',
  },
  { name: 'two pictures, drop', target: '#drop div', home: '#drop', files: [picture, other], wanted: 'drop' },
  { name: 'not accepted', target: '#input input', home: '#input', files: [text], wanted: 'not-accepted' },
  { name: 'nowhere to go', target: '#none p', home: '#none', files: [picture], wanted: 'takes-no-files' },
  {
    name: '64 MiB, input',
    target: '#input input',
    home: '#input',
    files: [film],
    wanted: 'input',
    long: true,
  },
  {
    name: '200 MB, input',
    target: '#input input',
    home: '#input',
    files: [longFilm],
    wanted: 'input',
    long: true,
  },
];

/** Puts files into the page of files; it must have got exactly these, by that way, once. */
export async function runFiles(
  page: Page,
  origin: string,
  { wanted, ...order }: FilesCase,
): Promise<Outcome> {
  await openEditor(page, origin, 'files');
  const { outcome, digests, moved, placed } = await placeInto(page, order);
  const got = await page.evaluate(() => received);
  const seen = outcome.kind === 'refused' ? outcome.reason : outcome.by;
  const expected =
    outcome.kind === 'refused'
      ? []
      : order.files.map(({ name }, index) => `${seen} ${name} ${digests[index]}`);
  const problems: string[] = [];
  if (outcome.kind === 'unproven' || seen !== wanted) problems.push(`outcome ${JSON.stringify(outcome)}`);
  if (got.map(({ way, name, digest }) => `${way} ${name} ${digest}`).join() !== expected.join())
    problems.push(`the page got ${JSON.stringify(got)}`);
  const note = `moved in ${moved.toFixed(0)} ms, shown after ${placed.toFixed(0)} ms`;
  return { problems, ms: null, note };
}
