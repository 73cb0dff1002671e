import { i18n } from '#i18n';

/** A chord as it is written on keyboards: `Alt + Shift + R`, on a Mac `⌥ ⇧ R`. */
export function chordText(chord: string, isMac = /Mac/.test(navigator.platform)): string {
  const names: Readonly<Record<string, string>> = isMac
    ? { Ctrl: '⌃', Alt: '⌥', Shift: '⇧', Meta: '⌘' }
    : {
        Ctrl: i18n.t('settings.pages.key.ctrl'),
        Alt: 'Alt',
        Shift: i18n.t('settings.pages.key.shift'),
        Meta: 'Win',
      };
  const parts = chord.split('+').map((part) => names[part] ?? part.replace(/^(?:Key|Digit)/, ''));
  return parts.join(isMac ? ' ' : ' + ');
}
