/** `media-too-large` as it stands in a key of the locale files: browsers allow letters, digits and `_` in them only. */
export type MessageKey<Code extends string> = Code extends `${infer Head}-${infer Tail}`
  ? `${Head}_${MessageKey<Tail>}`
  : Code;

export const messageKey = <Code extends string>(code: Code): MessageKey<Code> =>
  code.replaceAll('-', '_') as MessageKey<Code>;
