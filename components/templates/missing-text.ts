import { i18n } from '#i18n';

/** What the page doesn't show and the template has no other word for, as a sentence. `names`: of variables, or `template: <shortcut>`. */
export const missingText = (names: readonly string[]): string =>
  i18n.t('templates.missing', { names: new Intl.ListFormat(navigator.language).format(names) });
