/** One post that became visible on a network, as the network itself knows it. */
export interface Visible {
  readonly server: string;
  readonly account: string;
  readonly id: string;
  readonly key: string | null;
  readonly text: string;
  readonly parent: string | null;
  /** True time of the commit, epoch ms. */
  readonly at: number;
  /** True time from which reads show it. */
  readonly shownAt: number;
  removed: boolean;
}

/** What all networks together really published. The code under test can't look in here. */
export class Truth {
  readonly posts: Visible[] = [];
  onCommit: (post: Visible) => void = () => undefined;

  commit(post: Visible): Visible {
    this.posts.push(post);
    this.onCommit(post);
    return post;
  }
}
