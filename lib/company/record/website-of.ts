/** A website as it is kept: an https address, made one where only a host was typed. Empty where nothing was typed, null where it is none. */
export function websiteOf(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return '';
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text)
    ? text.replace(/^http:/i, 'https:')
    : `https://${text}`;
  const isHost = /^https:\/\/[^\s/?#@]+\.[^\s/?#@.]{2,}(?:[/?#]\S*)?$/i.test(address);
  return isHost && URL.canParse(address) && address.length <= 2_048 ? address : null;
}
