import type { CSSProperties } from 'react';

/** Sets the client's colour for everything inside; custom properties aren't in React's type of styles. */
export const clientStyle = (color: string): CSSProperties => ({ '--client': color }) as CSSProperties;
