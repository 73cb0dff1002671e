import type { Row } from './row';

/**
 * One line of the append-only log of everything Tend did and was told. The sentence is made when it is shown
 * (`activity.<kind>` in the locale files, with `args`), so that it follows the person's language.
 */
export interface ActivityEntry extends Row {
  readonly id: string;
  readonly at: number;
  readonly kind: ActivityKind;
  /** Who decided: the person, or Tend on its own. */
  readonly by: 'person' | 'tend';
  readonly clientId: string | null;
  readonly accountId: string | null;
  readonly postId: string | null;
  readonly deliveryId: string | null;
  readonly args: Readonly<Record<string, string>>;
  /** Technical detail, one click away. Holds no secret. */
  readonly detail: string | null;
}

export const ACTIVITY_KINDS = [
  'client-added',
  'client-changed',
  'client-removed',
  'client-restored',
  'client-paused',
  'client-resumed',
  'all-paused',
  'all-resumed',
  'account-connected',
  'account-reconnected',
  'account-disconnected',
  'account-needs-login',
  'post-removed',
  'post-restored',
  'template-added',
  'template-removed',
  'template-restored',
  'template-imported',
  'company-changed',
  'company-undone',
  'company-redone',
  'company-imported',
  'campaign-started',
  'campaign-done',
  'campaign-removed',
  'campaign-restored',
  'task-done',
  'media-added',
  'media-removed',
  'media-resized',
  'delivery-queued',
  'delivery-rescheduled',
  'delivery-content-updated',
  'delivery-held',
  'delivery-released',
  'delivery-prepared',
  'delivery-sending',
  'delivery-published',
  'delivery-part-published',
  'delivery-handed-over',
  'delivery-taken-back',
  'delivery-edited-on-network',
  'delivery-edit-failed',
  'delivery-rejected',
  'delivery-retry',
  'delivery-unknown',
  'delivery-verified-there',
  'delivery-verified-absent',
  'delivery-missed',
  'delivery-needs-login',
  'delivery-cancelled',
  'delivery-dropped',
  'delivery-done-by-hand',
  'delivery-removed-from-network',
  'delivery-remove-failed',
  'profile-written',
  'profile-put-back',
  'profile-write-failed',
  'slot-added',
  'slot-removed',
  'settings-changed',
  'backup-written',
  'backup-restored',
  'library-wiped',
  'publishing-here',
  'publishing-elsewhere',
  'row-set-aside',
  'extension-installed',
  'extension-updated',
] as const;

export type ActivityKind = (typeof ACTIVITY_KINDS)[number];
