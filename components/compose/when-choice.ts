import type { When } from '@/lib/messaging/protocol';
import { wallOutcome, type WallChoice } from './wall-choice';

/** When a post is to go out, as picked. */
export type WhenChoice =
  { readonly kind: 'slot' } | { readonly kind: 'now' } | { readonly kind: 'at'; readonly wall: WallChoice };

/** The choice as the background takes it; null while a day, a time or an answer is missing. */
export function whenOf(choice: WhenChoice, zone: string): When | null {
  if (choice.kind !== 'at') return choice;
  const outcome = wallOutcome(choice.wall, zone);
  return outcome.kind === 'planned' ? { kind: 'at', planned: outcome.planned } : null;
}
