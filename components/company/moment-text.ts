/** A moment (epoch ms) by the person's clock: "27 Nov 2026, 14:33". */
export const momentText = (instant: number, locale: string = navigator.language): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(instant);
