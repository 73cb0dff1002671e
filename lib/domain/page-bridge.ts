import type { ConversationContext, Verdict } from './conversation';
import type { InsertOutcome } from './insertion';
import type { PageFunction } from './page-switch';
import type { PlatformId, TextLimit } from './platform';
import type { Taught } from './template';

declare global {
  /** Of the extension's own isolated world: the page sees neither. */
  var tendPage: PageBridge | undefined;
  var tendPalette: PaletteBridge | undefined;
}

/**
 * What the page script offers the palette. Both run in the extension's own isolated world of the page, where they share one global that
 * the page can't see: `globalThis.tendPage`.
 */
export interface PageBridge {
  readonly platform: PlatformId;
  /** The box that the palette stands beside, as it is now; null when it has gone, or its feed node shows another post. */
  target(): ReplyTarget | null;
  /** Puts a reply into the box, once, after the person's own key press or click; see `InsertReport`. */
  insert(reply: Insertion): Promise<InsertReport>;
  /** Moves focus to the network's own button. False where it can't be found, or is disabled. Never presses it. */
  focusSubmit(): boolean;
  /** The palette has closed, always called: focus and caret go back to the box, unless another part of the page has taken it meanwhile. */
  release(): void;
  /** Called when the box goes away, the page navigates, or Tend is switched off: the palette must close. Gives a function that ends it. */
  onGone(listener: () => void): () => void;
}

/**
 * What the palette offers the page script in return, once it was injected: `globalThis.tendPalette`, set before its `main` ends. The first
 * opening is its own; each further one is a call, without a way through the background.
 */
export interface PaletteBridge {
  open(): void;
  close(): void;
  isOpen(): boolean;
}

export interface ReplyTarget {
  readonly context: ConversationContext;
  /** The editable element, live. */
  readonly box: HTMLElement;
  /** The network's own button, which the palette must not cover; null where it isn't found. */
  readonly submit: Element | null;
  /** What the person selected or typed as a search: the shortcut before the caret, without the slash; empty where there is none. */
  readonly typed: string;
  /** Where the palette's host may be appended: the dialog around the box, so that focus traps and inert pages let it live, else the document. */
  readonly home: Element;
}

export interface Insertion {
  readonly text: string;
  readonly caret: number | null;
  readonly replaceBefore: number;
  /** For the memory of answers; null where the text came from no template. */
  readonly templateId: string | null;
  readonly clientId: string;
}

/** What the page script saw in the isolated world, after the page's own world claimed its part. */
export interface InsertReport {
  readonly outcome: InsertOutcome;
  /** The visible text holds it. */
  readonly visible: boolean;
  /** It was still there 1 s later. */
  readonly stayed: boolean;
  /** Null where the network's button was not found. */
  readonly submitEnabled: boolean | null;
  /** Not proven, so the text is on the clipboard now; false where that failed, too. */
  readonly copied: boolean;
}

/** What the background tells a page script when it starts. Holds nothing of the library. */
export interface PageBrief {
  /** `PageData` as JSON: a page that nobody uses Tend on keeps a text, a quarter of what the objects would take. */
  readonly data: string;
  readonly off: readonly PageFunction[];
  readonly chord: string;
  readonly taught: readonly Pick<Taught, 'part' | 'version' | 'css'>[];
  /** Whether anything was ever answered here through Tend: without, nothing watches the page for marks. */
  readonly hasAnswers: boolean;
  /** Sources of regular expressions (`u`): where the page's path, query and hash match one, what reads profiles is asked for. */
  readonly profilePaths: readonly string[];
}

/** Whose box it is, for the mark and the palette's frame. */
export interface Whose {
  readonly verdict: Verdict;
  /** The chosen client: the owner of the post that is answered, else of the signed-in account, else the one chosen before. */
  readonly client: ClientFace | null;
}

export interface ClientFace {
  readonly id: string;
  readonly name: string;
  readonly color: string;
}

/** What the palette shows when it opens. */
export interface RepliesOpened {
  readonly whose: Whose;
  readonly clients: readonly ClientFace[];
  readonly items: readonly ReplyItem[];
  /** Limits of a reply here, in the platform's own units. */
  readonly limits: readonly TextLimit[];
  readonly bannedWords: readonly string[];
  readonly signature: string;
  /** What this person was answered last. */
  readonly before: { readonly at: number; readonly text: string; readonly times: number } | null;
  /** A text typed at least three times in much the same words without a template. */
  readonly suggestion: { readonly text: string; readonly times: number } | null;
}

/** One template in the palette's list. */
export interface ReplyItem {
  readonly id: string;
  readonly title: string;
  readonly shortcut: string;
  readonly clientId: string | null;
  readonly uses: number;
  /** Times it was used today on this platform for this client. */
  readonly usedToday: number;
  /** Comments answered with it that are like this one. */
  readonly alike: number;
  readonly best: boolean;
}

/** A template filled in for a conversation. */
export interface RenderedReply {
  readonly text: string;
  /** UTF-16 offset; null is the end. */
  readonly caret: number | null;
  /** Parts of `text` that came from variables, `[from, to)` in UTF-16 units. */
  readonly filled: readonly (readonly [number, number])[];
  /** What the person is asked before it can go in. */
  readonly asks: readonly { readonly name: string; readonly value: string }[];
  /** Variables for which the page showed nothing and the template has no other word. */
  readonly missing: readonly string[];
  /** The client's banned words in it. */
  readonly banned: readonly string[];
}
