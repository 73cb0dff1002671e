import { markAnswered } from './answered';
import { health } from './health';
import { makeMark } from './mark';
import { endNotice, notice } from './notice';
import { outline } from './outline';
import { watchSent } from './sent-watch';
import { teach } from './teach';
import { withAddress } from './with-address';

/**
 * What a page needs only once a reply box was used in it, or where something was answered here: a script of its own, injected then, so that the
 * one that is in every page stays small.
 */
export const pageTools = {
  makeMark,
  markAnswered,
  health,
  notice,
  endNotice,
  outline,
  teach,
  watchSent,
  withAddress,
} as const;

export type PageTools = typeof pageTools;

declare global {
  /** Of the isolated world. */
  var tendTools: PageTools | undefined;
}
