import english from '../../locales/en.yml?raw';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const messages = generateChromeMessages(parseMessagesText(english, 'YAML'));

/** Answers `i18n.getMessage` from the English file, as the browser would; the fake browser has no messages of its own. */
export function speakEnglish(): void {
  fakeBrowser.i18n.getMessage = (key: string, substitutions?: string | string[]): string => {
    const given = substitutions === undefined ? [] : [substitutions].flat();
    return (messages[key]?.message ?? '').replace(
      /\$([1-9])/g,
      (_, index: string) => given[Number(index) - 1] ?? '',
    );
  };
}
