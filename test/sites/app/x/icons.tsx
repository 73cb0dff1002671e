import type { ReactNode } from 'react';

/** Plain line drawings; none is the site's own artwork. */
const PATHS = {
  home: 'M4 11l8-7 8 7v9h-6v-6h-4v6H4z',
  search: 'M10.500 4a6.500 6.500 0 100 13 6.500 6.500 0 000-13zM15.500 15.500L20 20',
  bell: 'M6 17h12l-2-3v-4a4 4 0 00-8 0v4zM10 20h4',
  person: 'M12 4a4 4 0 110 8 4 4 0 010-8zM5 20c0-4 3-6 7-6s7 2 7 6z',
  reply: 'M4 12a8 8 0 118 8H4l2.500-3A8 8 0 014 12z',
  repost: 'M5 15V7h10M12 4l3 3-3 3M19 9v8H9M12 20l-3-3 3-3',
  heart: 'M12 20s-7-4.500-7-10a4 4 0 017-2.500A4 4 0 0119 10c0 5.500-7 10-7 10z',
  bars: 'M5 20V12M10 20V5M15 20v-6M20 20V9',
  bookmark: 'M6 4h12v16l-6-4-6 4z',
  share: 'M12 15V4M8 8l4-4 4 4M5 14v6h14v-6',
  dots: 'M5 12h.1M12 12h.1M19 12h.1',
  spark: 'M5 19L19 5M12 3v4M21 12h-4',
  image: 'M4 5h16v14H4zM4 16l5-5 5 5 2-2 4 4M15 9h.1',
  gif: 'M4 5h16v14H4zM8 10v4M12 10v4M15 14v-4h2.500',
  poll: 'M5 7h8M5 12h14M5 17h5',
  smile: 'M12 4a8 8 0 100 16 8 8 0 000-16zM9 10h.1M15 10h.1M8.500 14c2 2.500 5 2.500 7 0',
  clock: 'M12 4a8 8 0 100 16 8 8 0 000-16zM12 8v4l3 2',
  pin: 'M12 20s-6-6-6-10a6 6 0 0112 0c0 4-6 10-6 10zM12 10h.1',
  cross: 'M6 6l12 12M18 6L6 18',
  pen: 'M4 20l4-1L19 8l-3-3L5 16zM14 7l3 3',
} as const;

export const Icon = ({ name }: { readonly name: keyof typeof PATHS }): ReactNode => (
  <svg
    viewBox="0 0 24 24"
    aria-hidden="true"
    width="1.25em"
    height="1.25em"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.8"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <path d={PATHS[name]} />
  </svg>
);
