/**
 * Scripts whose words stand right against a link, before or behind: written without spaces, or, as Korean, with particles put on.
 * Such a letter next to a link is prose, never a part of its host.
 */
export const WRITTEN_ON =
  '\\p{scx=Hani}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Bopo}\\p{scx=Hang}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}\\p{sc=Tibt}';

/**
 * What no link goes past: white space, controls, lone surrogates, invisible format characters (but the joiners, which Persian and
 * Indic names need), angle brackets (RFC 3986, appendix C), double quotes, and the brackets and stops of East Asian prose. All of
 * these are percent-encoded in addresses that are copied from a browser.
 */
export const LINK_STOP =
  '\\s\\p{Cc}\\p{Cs}[\\p{Cf}--[\\u200c\\u200d]]<>"“”„«»「」『』【】《》〈〉（）［］、。，！？：；｡､｢｣＜＞＂';
