/** Which of a client's banned words are in a text, in any case and anywhere; the same rule as for posts. */
export function bannedIn(text: string, words: readonly string[]): string[] {
  const lower = text.toLocaleLowerCase();
  return words.filter((word) => word.trim() !== '' && lower.includes(word.trim().toLocaleLowerCase()));
}
