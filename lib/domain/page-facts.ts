/** Raw texts of a page; what they mean is for `lib/company`. */
export interface PageFacts {
  readonly url: string;
  readonly jsonLd: readonly string[];
  /** `<meta>` by `property` or `name`. */
  readonly meta: Readonly<Record<string, string>>;
  /** Addresses of vCards and of `tel:` and `mailto:` links. */
  readonly links: readonly string[];
  /** vCards that the page links to at its own origin. */
  readonly cards: readonly string[];
}
