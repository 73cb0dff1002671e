const names = new Map<string, Intl.DisplayNames>();

/** A country's name (ISO 3166-1 alpha-2) in a language (BCP 47; one that Intl doesn't know counts as English); the code itself where it has none. */
export function countryName(country: string, lang: string): string {
  if (!/^[A-Z]{2}$/.test(country)) return country;
  let inLanguage = names.get(lang);
  if (!inLanguage) {
    inLanguage = displayNames(lang);
    names.set(lang, inLanguage);
  }
  return inLanguage.of(country) ?? country;
}

function displayNames(lang: string): Intl.DisplayNames {
  try {
    return new Intl.DisplayNames([lang, 'en'], { type: 'region' });
  } catch {
    return new Intl.DisplayNames('en', { type: 'region' });
  }
}
