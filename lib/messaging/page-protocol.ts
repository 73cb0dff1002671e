import type { FileOnItsWay } from '@/lib/domain/attachment';
import type { ConversationContext } from '@/lib/domain/conversation';
import type { Failure } from '@/lib/domain/failure';
import type { InsertOutcome, Intent } from '@/lib/domain/insertion';
import type {
  Insertion,
  PageBrief,
  RenderedReply,
  ReplyItem,
  RepliesOpened,
  Whose,
} from '@/lib/domain/page-bridge';
import type { FieldId } from '@/lib/domain/company';
import type { TaughtField, TaughtPart } from '@/lib/domain/front-page';
import type { FillValue, ProfileData, ProfileReading } from '@/lib/domain/profile-data';
import type { Result } from '@/lib/domain/result';

type Reply<T> = Result<T, Failure>;

/**
 * Every request of a script in a network's page to the background. Answered only for the top frame of an https page of a platform that is
 * switched on; nothing here reads the library as a whole, starts a publish, or touches an account. A page may have forged what stands in a
 * context: it is parsed, cut and treated as text.
 */
export interface PageProtocol {
  /** Injects the page script (`entrypoints/page.ts`) into this frame; answered once it has started. */
  'page.start': { in: Record<string, never>; out: Reply<null> };
  /** Null where the platform is switched off: the script then ends itself. */
  'page.hello': { in: Record<string, never>; out: PageBrief | null };
  /** Shortcuts that may be typed here, without slash, one a line. */
  'page.shortcuts': { in: Record<string, never>; out: Reply<string> };
  'page.whose': { in: { context: ConversationContext }; out: Reply<Whose> };
  /** A typed shortcut, filled in; `not-found` where it is no template's here. */
  'page.expand': {
    in: { shortcut: string; context: ConversationContext };
    out: Reply<{ templateId: string; reply: RenderedReply; whose: Whose }>;
  };
  /** Injects the palette into this frame. */
  'page.palette': { in: Record<string, never>; out: Reply<null> };
  /** Injects what is needed seldom (`entrypoints/page-tools.ts`) into this frame. */
  'page.tools': { in: Record<string, never>; out: Reply<null> };
  /** Opens the studio at the templates: the palette has none to offer. */
  'page.studio': { in: { place: 'templates' }; out: Reply<null> };
  /** Runs the insertion in the page's own world, in the sender's frame and nowhere else. */
  'page.insert': { in: { intent: Intent }; out: Reply<InsertOutcome> };
  /** Remembers an inserted reply; gives the answer's id. */
  'page.inserted': {
    in: { context: ConversationContext; clientId: string; templateId: string | null; text: string };
    out: Reply<{ id: string }>;
  };
  /** The page showed that the person sent it. `id` null: typed without a template. */
  'page.sent': {
    in: { id: string | null; context: ConversationContext; clientId: string | null; text: string };
    out: Reply<null>;
  };
  /** The person clicked the element that `front.teach` asked for: CSS descriptions of it, each of which selects it and nothing else. */
  'page.taught': { in: { part: TaughtPart | TaughtField; css: string[] }; out: Reply<null> };
  /** Injects what reads and fills profiles (`entrypoints/page-profile.ts`) into this frame, and gives what it needs to know of the platform's own. */
  'page.profile-script': { in: Record<string, never>; out: Reply<ProfileData> };
  /** Injects what fills forms (`entrypoints/page-fill.ts`) into this frame. */
  'page.fill-script': { in: Record<string, never>; out: Reply<null> };
  /** What the page in front shows of a profile, when that is new. Kept only where it is a known account's. */
  'page.profile': { in: { reading: ProfileReading }; out: Reply<null> };
  /** A piece, in Base64, of the file that the person has just chosen for this very page. */
  'page.piece': { in: { ticket: string; index: number }; out: Reply<{ piece: string }> };
  /** Which of these permalinks (at most 200) were answered through Tend, and when (epoch ms). */
  'page.answered': { in: { permalinks: string[] }; out: Reply<Record<string, number>> };
  'replies.open': {
    in: { context: ConversationContext; clientId: string | null; query: string };
    out: Reply<RepliesOpened>;
  };
  'replies.search': {
    in: { context: ConversationContext; clientId: string; query: string };
    out: Reply<readonly ReplyItem[]>;
  };
  'replies.render': {
    in: {
      context: ConversationContext;
      clientId: string;
      templateId: string;
      /** Answers to `asks`, by name. */
      inputs: Record<string, string>;
      /** Which wording of each choice; another number, other words. */
      variation: number;
    };
    out: Reply<RenderedReply>;
  };
  /** Makes a template of a text that was typed again and again; gives its id. */
  'replies.keep': { in: { text: string; clientId: string; title: string }; out: Reply<{ id: string }> };
}

/** What the background asks of a page script; each answer may be absent where the script has gone. */
export type PageCommand =
  | { readonly tendPage: 'context' }
  | { readonly tendPage: 'open-palette' }
  | { readonly tendPage: 'health' }
  | { readonly tendPage: 'outline' }
  | { readonly tendPage: 'teach'; readonly part: TaughtPart }
  | { readonly tendPage: 'insert'; readonly insertion: Insertion }
  | { readonly tendPage: 'attach'; readonly file: FileOnItsWay }
  | { readonly tendPage: 'brief'; readonly brief: PageBrief | null };

/** What the background asks of the script that reads and fills profiles. */
export type ProfileCommand =
  /** Answered with `SeenNow`; `rest`: once it has come to rest, or doesn't for some seconds. */
  | { readonly tendProfile: 'read'; readonly rest: boolean }
  /** Answered with a `FillReport` for each value. */
  | {
      readonly tendProfile: 'fill';
      readonly values: readonly FillValue[];
      readonly over: boolean;
    }
  /** Answered with whether the network's own button that saves has the focus now. */
  | { readonly tendProfile: 'focus-save' }
  | { readonly tendProfile: 'teach'; readonly field: FieldId }
  /** Answered with `HealthLine`s. */
  | { readonly tendProfile: 'health' };

/** `isSteady`: it was seen twice, so that it isn't what stands in a form before it has loaded. */
export interface SeenNow {
  readonly reading: ProfileReading | null;
  readonly isSteady: boolean;
}
