/**
 * Whether two handles name one account: without `@` in front and in any case. Where only one of them names its server (`ana@mastodon.social`), the
 * names alone are compared: a page of that server leaves it out.
 */
export function sameHandle(
  a: string,
  b: string,
  { ignoresDots = false }: { readonly ignoresDots?: boolean } = {},
): boolean {
  const [name, server] = partsOf(a, ignoresDots);
  const [otherName, otherServer] = partsOf(b, ignoresDots);
  return (
    name !== '' && name === otherName && (server === null || otherServer === null || server === otherServer)
  );
}

function partsOf(handle: string, ignoresDots: boolean): readonly [string, string | null] {
  const [name = '', server = null] = handle
    .normalize('NFKC')
    .trim()
    .replace(/^@/, '')
    .toLowerCase()
    .split('@');
  return [ignoresDots ? name.replaceAll('.', '') : name, server];
}
