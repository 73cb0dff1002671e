/** A text with the address of its link card at the end, unless it names that already. For networks that make cards of what the text links to. */
export const withLink = (text: string, link: { readonly url: string } | null): string =>
  link === null || text.includes(link.url) ? text : `${text}\n\n${link.url}`.trimStart();
