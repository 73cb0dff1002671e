import { Fragment, type ReactNode } from 'react';

/** Stands in a sentence where a node goes; of the private use area, so that no text has it. */
export const nodePlace = (index: number): string => String.fromCodePoint(FIRST + index);

const FIRST = 0xe000;

/** Puts nodes (a client's chip, a name) where a translated sentence wants them. */
export const withNodes = (sentence: string, nodes: readonly ReactNode[]): ReactNode =>
  sentence.split(/([\ue000-\ue00f])/).map((part, index) => {
    const node = nodes[(part.codePointAt(0) ?? 0) - FIRST];
    return <Fragment key={index}>{node ?? part}</Fragment>;
  });
