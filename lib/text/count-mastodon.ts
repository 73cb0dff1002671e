import { countGraphemes } from './count-graphemes';

/** What every link counts as, however long or short it is. */
const LINK = 'x'.repeat(23);

/** https://github.com/twitter/twitter-text, extractor.rb: a longer address is no link. */
const MAX_LINK = 4_096;

/** `Extractor::MAX_DOMAIN_LENGTH`: with a longer one it is no mention. */
const MAX_DOMAIN = 253;

const NAME = '[^!-\\/:-@[-`\\{-~\\s\\p{C}]';
const PATH = '[^\\s<>\\(\\)?]';
const BRACKETS = `\\((?:${PATH}+|${PATH}*\\(${PATH}+\\)${PATH}*)\\)`;
const WIDE = '\\u{A0}-\\u{D7FF}\\u{E000}-\\u{10FFFD}';

/** A link with its scheme, or (group 1 and 2) a mention of somebody on another server. */
const LINK_OR_MENTION = new RegExp(
  '(?<![A-Za-z0-9@＠$#＃])(?:https?|dat|dweb|ipfs|ipns|ssb|gopher|gemini):\\/\\/' +
    `(?:${NAME}(?:(?:${NAME}|[_\\-])*${NAME})?\\.)+(?:xn--[a-z0-9\\-]+|[a-z]{2,}|\\p{L}{2,})(?![0-9a-z@])(?::\\d+)?` +
    `(?:\\/(?:(?:${PATH}|${BRACKETS})*(?:[^\\s\\(\\)?!*"'「」<>;:=,.$%\\[\\]~&\\|@]|${BRACKETS}))?)?` +
    `(?:\\?[a-z0-9!?*'\\(\\);:&=+$\\/%#\\[\\]\\-_.,~\\|@\\^${WIDE}]*[a-z0-9_&=#\\/\\-${WIDE}])?` +
    '|(?<![=\\/\\p{L}\\p{M}\\p{N}_])@(\\w+(?:[.\\-]+\\w+)*)@([\\p{L}\\p{M}\\p{N}_]+(?:[.\\-]+[\\p{L}\\p{M}\\p{N}_]+)*)(?![\\p{L}\\p{M}\\p{N}_@＠]|[.\\-]+[\\p{L}\\p{N}_]|:\\/\\/)',
  'giu',
);

/**
 * Length of a post as Mastodon counts it: graphemes, a link 23, of a mention on another server only the local part, the warning together
 * with the text. https://github.com/mastodon/mastodon: app/validators/status_length_validator.rb, config/initializers/twitter_regex.rb,
 * Account::MENTION_RE, read 2026-11-27. The list of top-level domains isn't looked at here, where each byte counts: an address under one
 * that doesn't exist passes for a link. The publisher looks (`has-unreal-link.ts`).
 */
export const countMastodon = (text: string, warning = ''): number =>
  countGraphemes(
    warning +
      text.replace(LINK_OR_MENTION, (found, name: string | undefined, domain: string | undefined) => {
        if (name === undefined) return found.length > MAX_LINK ? found : LINK;
        return (domain?.length ?? 0) > MAX_DOMAIN ? found : `@${name}`;
      }),
  );
