import { createElement, type ReactNode } from 'react';

/** Studio's own elements; they do nothing of themselves here. */
export const element = (
  name: `ytcp-${string}`,
  attributes: Readonly<Record<string, unknown>>,
  ...children: readonly ReactNode[]
): ReactNode => createElement(name, attributes, ...children);
