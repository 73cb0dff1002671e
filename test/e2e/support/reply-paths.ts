import type { Site } from '../../sites/server/site-ids.ts';

/** How a person answers Tom's comment under "The terrace is open again" on a network's page; selectors of the page itself, not Tend's. */
export interface ReplyPath {
  readonly site: Site;
  readonly origin: string;
  /** Casa Luz there. */
  readonly handle: string;
  /** What opens the box: a button inside of the innermost such item that holds the comment. */
  readonly item: string;
  readonly button: string;
  readonly box: string;
  /** Sends it: the network's own button, or the keys that do. */
  readonly submit: string | { readonly keys: 'Enter' | 'Control+Enter' };
  /** What the site's server then has. Who is answered is known by the handle alone on some pages. */
  readonly text: RegExp;
}

/** Words of the comment that is answered. */
export const COMMENT = 'five of us';

export const REPLY = 'Of course, {{author.firstName|there}}! Before nine.';

export const REPLY_PATHS: readonly ReplyPath[] = [
  {
    ...{ site: 'x', origin: 'https://x.com', handle: 'casaluz' },
    item: 'article[data-testid="tweet"]',
    button: '[data-testid="reply"]',
    box: '[role="dialog"] [data-testid="tweetTextarea_0"][contenteditable="true"]',
    submit: '[role="dialog"] [data-testid="tweetButton"]',
    text: /^Of course, Tom! Before nine\.$/,
  },
  {
    ...{ site: 'facebook', origin: 'https://www.facebook.com', handle: 'casaluz' },
    item: '[role="article"]',
    button: '[role="button"]:not([aria-label])',
    box: '[role="textbox"][contenteditable="true"][aria-label^="Reply to"]',
    submit: { keys: 'Enter' },
    text: /^Of course, Tom! Before nine\.$/,
  },
  {
    ...{ site: 'instagram', origin: 'https://www.instagram.com', handle: 'casaluz' },
    item: 'article div:has(> a[role="link"] img)',
    button: '[role="button"]',
    box: 'main form textarea',
    submit: { keys: 'Enter' },
    text: /^@tomwhitfield Of course, \S+! Before nine\.$/,
  },
  {
    ...{ site: 'threads', origin: 'https://www.threads.com', handle: 'casaluz' },
    item: '[data-pressable-container="true"]',
    button: '[role="button"]:has(svg[aria-label="Reply"])',
    box: '[role="dialog"] [role="textbox"][contenteditable="true"]',
    submit: { keys: 'Control+Enter' },
    text: /^Of course, \S+! Before nine\.$/,
  },
  {
    ...{ site: 'bluesky', origin: 'https://bsky.app', handle: 'casaluz.test' },
    item: '[data-testid^="postThreadItem-by-"]',
    button: '[data-testid="replyBtn"]',
    box: '[role="dialog"] .tiptap.ProseMirror[contenteditable="true"]',
    submit: '[data-testid="composerPublishBtn"]',
    text: /^Of course, Tom! Before nine\.$/,
  },
  {
    ...{ site: 'mastodon', origin: 'https://mastodon.tend.test', handle: 'casaluz' },
    item: '.status',
    button: '.status__action-bar button',
    box: 'form.compose-form textarea.autosuggest-textarea__textarea',
    submit: '.compose-form__submit button[type="submit"]',
    text: /^@tomwhitfield@mastodon\.example Of course, Tom! Before nine\.$/,
  },
];

/** Where accounts are answered in the pages only; elsewhere they are connected, too. */
export const isByPage = ({ site }: ReplyPath): boolean =>
  ['x', 'facebook', 'instagram', 'threads'].includes(site);

/** Runs in the page: presses the page's own "Reply" at a comment. False while it isn't there. */
export function pressReply({
  item,
  button,
  words,
}: {
  item: string;
  button: string;
  words: string;
}): boolean {
  const found = [...document.querySelectorAll(item)].findLast((one) => one.textContent?.includes(words));
  const press = found?.querySelector<HTMLElement>(button);
  press?.click();
  return press != null;
}

/** An account that is published to by API, as if it had been connected: the page's own network has no API here. */
export const connectedRow = (path: ReplyPath, clientId: string, now: number): Record<string, unknown> => ({
  ...{ id: `${path.site}-${clientId}`, clientId, platform: path.site, handle: path.handle },
  ...{ displayName: 'Casa Luz', profileUrl: `${path.origin}/@${path.handle}`, publishBy: 'api' },
  ...{ remoteId: `${path.site}-1`, server: path.origin, status: 'connected' },
  ...{ createdAt: now, updatedAt: now, deletedAt: null, origin: 'test' },
});
