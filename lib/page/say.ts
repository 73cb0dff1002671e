/** The browser's own messages: the packages that do more would be a twentieth of the page script. */
const { browser, chrome } = globalThis as unknown as Record<
  'browser' | 'chrome',
  { readonly i18n: { getMessage(key: string, values?: readonly string[]): string } } | undefined
>;

/** A sentence of `locales/`, by its dotted key. */
export const say = (key: `mark.${string}`, ...values: readonly string[]): string =>
  (browser ?? chrome)?.i18n.getMessage(key.replaceAll('.', '_'), values) ?? '';
