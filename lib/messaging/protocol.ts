import type { Account } from '@/lib/domain/account';
import type { Client } from '@/lib/domain/client';
import type { Failure, FailureCode } from '@/lib/domain/failure';
import type { Attached, Attaching } from '@/lib/domain/attachment';
import type { FrontInserted, FrontPage, PageHealth, TaughtPart } from '@/lib/domain/front-page';
import type { Insertion } from '@/lib/domain/page-bridge';
import type { PageFunction } from '@/lib/domain/page-switch';
import type { PlannedTime } from '@/lib/domain/planned-time';
import type { Post } from '@/lib/domain/post';
import type { Authorization, FoundAccount, Reading } from '@/lib/domain/publisher';
import type { Result } from '@/lib/domain/result';
import type { BackupPlan, Settings } from '@/lib/domain/settings';
import type { Slot } from '@/lib/domain/slot';
import type { Template } from '@/lib/domain/template';
import type { CompanyProtocol } from './company-protocol';
import type { PageProtocol } from './page-protocol';

type Reply<T> = Result<T, Failure>;

/** Every request of Tend's own pages to the background: `area.verb`, what goes in, what comes back. Types only: costs nothing. */
export interface Protocol extends CompanyProtocol {
  'post.save': { in: { post: PostInput }; out: Reply<{ revision: number }> };
  /** To the bin, where it stays 30 days. Pending deliveries of it are cancelled; `post.restore` brings both back. */
  'post.remove': { in: { ids: string[] }; out: Reply<{ cancelled: number }> };
  'post.restore': { in: { ids: string[] }; out: Reply<{ reinstated: number }> };
  /** Where and when a post would go, without queueing it. */
  'queue.plan': {
    in: { accountIds: string[]; when: When; category: string | null };
    out: Reply<PlannedFor[]>;
  };
  /** `revision` is the one the person saw and confirms; another one stored means `not-confirmed`. */
  'queue.add': {
    in: { postId: string; accountIds: string[]; when: When; revision: number };
    out: Reply<{ deliveries: QueuedDelivery[] }>;
  };
  /** What stands on the network where it was published (the first part of a thread); null where it is gone. */
  'delivery.read': { in: { id: string }; out: Reply<Reading | null> };
  'delivery.act': { in: { id: string; act: DeliveryAct }; out: Reply<null> };
  /** One decision for many: `now` and `it-isnt` are spaced for each account. What can't be done is told, the others are done. */
  'delivery.act-many': { in: { ids: string[]; act: BulkAct }; out: Reply<Settled> };
  /** Reads what was published back from the network now: `differs` where it is there with other words than were confirmed. */
  'delivery.check': { in: { id: string }; out: Reply<{ found: 'same' | 'differs' | 'gone' }> };
  'client.save': { in: { client: ClientInput }; out: Reply<Client> };
  'client.remove': { in: { id: string }; out: Reply<{ cancelled: number }> };
  'client.restore': { in: { id: string }; out: Reply<{ reinstated: number }> };
  /** `id: null` is everybody. */
  'client.pause': { in: { id: string | null; paused: boolean }; out: Reply<null> };
  'account.find': {
    in: { platform: string; identifier: string; server: string | null };
    out: Reply<FoundAccount>;
  };
  /** Begins a sign-in on the network's own page. `redirectUrl`: null where the person will copy a code. */
  'account.authorize': {
    in: { platform: string; found: FoundAccount; redirectUrl: string | null };
    out: Reply<Authorization>;
  };
  /** Connects, or connects again where the client has this account already. The secret is used once and not kept. */
  'account.connect': {
    in: { clientId: string; platform: string; found: FoundAccount; secret: string };
    out: Reply<Account>;
  };
  /** Adds an account that is answered as in its network's own pages; `handle` may be the address of its profile. No secret, no session. */
  'account.add': {
    in: { clientId: string; platform: string; handle: string; displayName: string };
    out: Reply<Account>;
  };
  /** Forgets the session. Pending deliveries of it then ask the person. One that was added by its handle is removed. */
  'account.disconnect': { in: { id: string }; out: Reply<{ pending: number }> };
  'slot.save': { in: { slot: SlotInput }; out: Reply<Slot> };
  'slot.remove': { in: { id: string }; out: Reply<null> };
  'media.remove': { in: { id: string }; out: Reply<null> };
  'media.restore': { in: { id: string }; out: Reply<null> };
  'media.describe': { in: { id: string; alt: string; name: string }; out: Reply<null> };
  /** Ends, or keeps up, a standstill: this machine publishes, another one does, or the lost library is given up. */
  'standstill.settle': { in: { decision: 'here' | 'elsewhere' | 'anew' }; out: Reply<null> };
  /** A page has written a backup to `name`, or (`trouble`) could not write the one that was due. */
  'backup.note': { in: { name: string; trouble: FailureCode | null }; out: Reply<null> };
  /** The page in front of a window; null is the one used last. */
  'front.look': { in: { windowId: number | null }; out: Reply<FrontPage> };
  'front.insert': { in: { windowId: number | null; insertion: Insertion }; out: Reply<FrontInserted> };
  /** A file of the library for the composer around the reply box in front. `media-missing` where its bytes are gone. */
  'front.attach': { in: { windowId: number | null; assetId: string }; out: Reply<Attached> };
  'front.attaching': { in: { assetId: string }; out: Reply<Attaching | null> };
  /** No further piece of it goes; what came of it is the answer to `front.attach`. */
  'front.attach-stop': { in: { assetId: string }; out: Reply<null> };
  'front.health': { in: { windowId: number | null }; out: Reply<PageHealth> };
  'front.outline': { in: { windowId: number | null }; out: Reply<{ text: string }> };
  'front.teach': { in: { windowId: number | null; part: TaughtPart }; out: Reply<null> };
  /** What Tend may do in a platform's own pages; the browser's permission was asked for in the click. */
  'page.switch': { in: { platform: string; on: boolean; off: PageFunction[] }; out: Reply<null> };
  'settings.save': { in: { patch: SettingsPatch }; out: Reply<Settings> };
  /** Refused with `shortcut-taken` or `template-faulty`; the detail says what is where. */
  'template.save': { in: { template: TemplateInput }; out: Reply<Template> };
  /** To the bin, where they stay 30 days. */
  'template.remove': { in: { ids: string[] }; out: Reply<{ removed: number }> };
  /** A shortcut that another template has taken meanwhile is left out. */
  'template.restore': { in: { ids: string[] }; out: Reply<{ restored: number; withoutShortcut: number }> };
  /** All of them, or, where one can't be saved, none. */
  'template.import': { in: { templates: TemplateInput[] }; out: Reply<{ added: number }> };
  /** Erases everything that is remembered of somebody; `person` as in `Answer.person`. Can't be undone. */
  'person.forget': { in: { person: string }; out: Reply<{ forgotten: number }> };
  /** For the side panel, as for scripts in pages. */
  'replies.open': PageProtocol['replies.open'];
  'replies.search': PageProtocol['replies.search'];
  'replies.render': PageProtocol['replies.render'];
  'replies.keep': PageProtocol['replies.keep'];
  /** A page has merged a backup into the library: what the background has of it in memory is old. */
  'library.restored': { in: Record<string, never>; out: Reply<null> };
  /** Looks for due deliveries now; sent by every page of ours when it opens. */
  'scan.now': { in: Record<string, never>; out: Reply<null> };
}

export type Request = keyof Protocol;
export type In<K extends Request> = Protocol[K]['in'];
export type Out<K extends Request> = Protocol[K]['out'];

export type When =
  | { readonly kind: 'now' }
  | { readonly kind: 'slot' }
  | { readonly kind: 'at'; readonly planned: PlannedTime };

export type PlannedFor = {
  readonly accountId: string;
} & ({ readonly planned: PlannedTime; readonly dueAt: number } | { readonly failure: Failure });

export interface QueuedDelivery {
  readonly id: string;
  readonly accountId: string;
  readonly planned: PlannedTime;
  readonly dueAt: number;
}

/** What the person can do with a delivery; which are possible in which state: `lib/delivery/person-acts.ts`. */
export type DeliveryAct =
  | { readonly kind: 'cancel' }
  /** Takes `cancel`, `drop` or `done-by-hand` back. */
  | { readonly kind: 'reinstate' }
  | { readonly kind: 'now' }
  | { readonly kind: 'next-slot' }
  | { readonly kind: 'reschedule'; readonly planned: PlannedTime }
  | { readonly kind: 'drop' }
  | { readonly kind: 'done-by-hand' }
  /** Answers to "was it posted?". */
  | { readonly kind: 'its-there'; readonly url?: string }
  | { readonly kind: 'it-isnt' }
  /** Takes the post's present text and media in place of what was confirmed before; `revision` is what the person saw. */
  | { readonly kind: 'update-content'; readonly revision: number }
  | { readonly kind: 'remove-from-network' }
  /** Another text in place of the published one; `seen` is what stood there when the person confirmed it. */
  | { readonly kind: 'edit-on-network'; readonly text: string; readonly seen: string }
  /** To the scheduler of the account's own server, and back. */
  | { readonly kind: 'hand-over' }
  | { readonly kind: 'take-back' };

/** What can be decided for many deliveries at once. */
export interface BulkAct {
  readonly kind: Extract<
    DeliveryAct['kind'],
    'now' | 'next-slot' | 'drop' | 'done-by-hand' | 'reinstate' | 'its-there' | 'it-isnt' | 'cancel'
  >;
}

export interface Settled {
  readonly done: readonly string[];
  readonly failed: readonly { readonly id: string; readonly code: FailureCode }[];
  /** Epoch ms at which the last of them goes out; null where the act sends nothing out. */
  readonly until: number | null;
}

/** Without `extras` those that are stored stay: not every surface knows them. */
export type PostInput = Pick<
  Post,
  'id' | 'clientId' | 'text' | 'variants' | 'media' | 'link' | 'langs' | 'tags' | 'category' | 'extras'
>;
export type ClientInput = Pick<
  Client,
  'id' | 'name' | 'color' | 'zone' | 'voice' | 'website' | 'graceMinutes'
>;
export type TemplateInput = Pick<
  Template,
  'id' | 'clientId' | 'title' | 'shortcut' | 'body' | 'platforms' | 'tags'
>;
export type SlotInput = Pick<
  Slot,
  'id' | 'accountId' | 'weekday' | 'time' | 'zone' | 'category' | 'pausedAt'
>;
export type SettingsPatch = Partial<
  Pick<Settings, 'graceMinutes' | 'notifications' | 'chord' | 'myName' | 'rememberDays'>
> & {
  readonly backup?: Pick<BackupPlan, 'everyDays' | 'keep'>;
};
