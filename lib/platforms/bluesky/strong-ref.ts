/** Names one version of one record. https://github.com/bluesky-social/atproto/blob/main/lexicons/com/atproto/repo/strongRef.json, read 2026-11-27. */
export interface StrongRef {
  readonly uri: string;
  readonly cid: string;
}
