import { create } from '@atcute/tid';
import type { Publisher } from '@/lib/domain/publisher';
import { connect } from './connect';
import { find } from './find';
import { prepare } from './prepare';
import { read } from './read';
import { remove } from './remove';
import { send } from './send';
import { verify } from './verify';

/** Clock ids are ten bits. https://atproto.com/specs/tid, read 2026-11. */
const CLOCK_IDS = 1_024;

const bluesky: Publisher = {
  platform: 'bluesky',
  // `putRecord` at a key of our own with `swapRecord: null` creates once, and the key is the post's address; see send.ts.
  looks: 1,
  resendWindowMs: () => Infinity,
  find,
  connect,
  newKey: ({ clock, random }) =>
    create(clock.now() * 1_000 + Math.floor(random() * 1_000), Math.floor(random() * CLOCK_IDS)),
  prepare,
  send,
  verify,
  remove,
  read,
};

export default bluesky;
