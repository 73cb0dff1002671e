/** Emoji as Unicode recommends them for interchange, sequences of several (families, flags, skin tones) as one. Newest ones by the browser's Unicode. */
export const EMOJI_SEQUENCES = /\p{RGI_Emoji}/gv;
