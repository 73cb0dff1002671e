/** A post or a comment as a page gets it. */
export interface Item {
  readonly id: string;
  /** The seed's name; what was submitted has none. */
  readonly name: string | null;
  readonly by: string;
  readonly parent: string | null;
  /** The post at the top; its own id for a post. */
  readonly root: string;
  readonly lang: string;
  readonly text: string;
  /** ISO 8601. */
  readonly at: string;
  readonly likes: number;
  readonly picture: string | null;
}

/** What was submitted through an editor, for tests: `GET /__practice/posts`. */
export interface Submitted extends Item {
  /** Under which account. */
  readonly account: string;
}
