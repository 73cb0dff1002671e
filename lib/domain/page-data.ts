import type { BoxKind } from './conversation';
import type { PlatformId } from './platform';

/**
 * What the page script needs of a platform: data only, sent to it by the background, so that the script doesn't grow with each
 * platform. Everything is a list of candidates, newest first, each with the month it was last seen at.
 */
export interface PageData {
  readonly platform: PlatformId;
  /** ISO date of the last change. What a person taught counts until it changes. */
  readonly version: string;
  /**
   * Names that the page gives its parts, by primary language subtag, in lower case; compared without regard to case and at the start, or
   * anywhere where one begins with `*` (Japanese puts the verb last).
   */
  readonly labels: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Kinds of reply boxes, most special first: the first whose `box` holds is taken. */
  readonly boxes: readonly BoxData[];
  /** Who is signed in. */
  readonly signedIn: PersonData;
  /** Where comments and posts can carry an "answered" mark. */
  readonly items: readonly ItemData[];
}

/** One way to find an element. All that is given must hold. Never a hashed class. */
export interface Candidate {
  /** Looked for inside the scope, or tested on the element itself. */
  readonly css: string;
  /** `YYYY-MM` in which it was last seen on a real page. */
  readonly seen: string;
  /** Key of `labels`: the element's accessible name (aria-label, aria-placeholder, placeholder, or its text) begins with one of them. */
  readonly label?: string;
  /** It must hold something that matches. */
  readonly holds?: string;
  /** It must not match, nor stand inside of what matches. */
  readonly not?: string;
  /** What is meant is the nearest ancestor (or itself) that matches. */
  readonly up?: string;
}

/** How a text is read of an element that was found. */
export interface Reading extends Candidate {
  /** `text`: what is visible (`alt` of images in it included); otherwise the name of an attribute (`href` is made absolute). */
  readonly from: string;
  /** Source of a regular expression whose first group is the value. */
  readonly match?: string;
}

export interface PersonData {
  readonly handle: readonly Reading[];
  readonly name: readonly Reading[];
}

/** A post or a comment. Everything is looked for inside of `item`. */
export interface ItemData {
  readonly item: readonly Candidate[];
  readonly author: PersonData;
  readonly text: readonly Reading[];
  readonly permalink: readonly Reading[];
}

/** A kind of reply box. */
export interface BoxData {
  readonly kind: BoxKind;
  /** Tested on the editable element itself. */
  readonly box: readonly Candidate[];
  /** The composer around it: the nearest ancestor that matches; submit and files are looked for in it. */
  readonly scope: readonly Candidate[];
  /** The network's own button. Read, focused, watched; never pressed. */
  readonly submit: readonly Candidate[];
  /** Keys by which the network sends it, too. */
  readonly sendsOn: readonly ('enter' | 'mod-enter')[];
  /** Where what is answered stands, tried in this order. */
  readonly answers: readonly Place[];
  /** Where the post stands that the answered comment belongs to. */
  readonly post: readonly Place[];
  /** Who answers, where the box itself says so ("Comment as Casa Luz"); looked for in `scope`, before `PageData.signedIn`. */
  readonly as?: PersonData;
}

/** Where an item stands, seen from a reply box. */
export interface Place {
  /**
   * `around`: the nearest item that holds the box. `before`: the last item before the box in document order, inside of `within`.
   * `first`: the first item inside of `within`. `only`: the one that there is inside of `within`. `address`: the first item whose permalink is the page's own address.
   */
  readonly where: 'around' | 'before' | 'first' | 'only' | 'address';
  /** Nearest ancestor of the box inside of which is looked; where the box has no such ancestor, nothing is found. Absent: the whole document. */
  readonly within?: string;
  /** Must hold of the item as well. */
  readonly css?: string;
  /** The box is named after whom it answers ("Reply to Hannah"), or what stands in it begins so ("@hannah"): the item's author must be that one. */
  readonly named?: true;
  readonly data: ItemData;
}
