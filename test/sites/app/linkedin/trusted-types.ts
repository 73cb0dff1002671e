interface Policies {
  createPolicy(name: 'default', rules: { createHTML(html: string): string }): unknown;
}

/** The site's default policy: of markup that any script writes, text is left (Briskine's report of 2026-02). */
export function keepTextOnly(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  trustedTypes?.createPolicy('default', { createHTML: (html) => html.replace(/<[^>]*>/g, '') });
}
