/** A calendar day (`YYYY-MM-DD`) in words: "1 Jan 2027". */
export const dayText = (date: string, locale: string = navigator.language): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    Date.parse(`${date}T12:00Z`),
  );
