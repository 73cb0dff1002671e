import type { Publisher } from '@/lib/domain/publisher';
import { authorize } from './authorize';
import { connect } from './connect';
import { edit } from './edit';
import { find } from './find';
import { handOver } from './hand-over';
import { prepare } from './prepare';
import { read } from './read';
import { remove } from './remove';
import { send } from './send';
import { verify } from './verify';

/** Mastodon itself keeps a key for an hour (docs.joinmastodon.org/methods/statuses, read 2026-11); the rest is margin. */
const KEPT_MS = 50 * 60_000;

const mastodon: Publisher = {
  platform: 'mastodon',
  looks: 2,
  // GoToSocial and snac ignore the key, Hollo honours it only for one request after another (measured 2026-11).
  resendWindowMs: ({ serverInfo }) => (serverInfo?.software === 'mastodon' ? KEPT_MS : 0),
  find,
  authorize,
  connect,
  newKey: ({ clock, random }) => {
    const part = (): string => Math.floor(random() * 2 ** 40).toString(36);
    return `tend-${clock.now().toString(36)}-${part()}${part()}`;
  },
  prepare,
  send,
  verify,
  remove,
  read,
  edit,
  handOver,
};

export default mastodon;
