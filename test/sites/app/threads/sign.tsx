import type { ReactNode } from 'react';

const PATHS = {
  like: 'M12 20s-7-4.500-7-10a4 4 0 017-2.500A4 4 0 0119 10c0 5.500-7 10-7 10z',
  reply: 'M20 12a8 8 0 10-4 7l4 1-1-4a8 8 0 001-4z',
  repost: 'M5 15V7h10M12 4l3 3-3 3M19 9v8H9M12 20l-3-3 3-3',
  share: 'M4 5h16l-8 15-3-9z',
  more: 'M5 12h.1M12 12h.1M19 12h.1',
  create: 'M12 5v14M5 12h14',
  home: 'M4 11l8-7 8 7v9h-6v-6h-4v6H4z',
  profile: 'M12 4a4 4 0 110 8 4 4 0 010-8zM5 20c0-4 3-6 7-6s7 2 7 6z',
  attach: 'M4 5h16v14H4zM4 16l5-5 5 5 2-2 4 4',
  expand: 'M14 4h6v6M20 4l-7 7M10 20H4v-6M4 20l7-7',
} as const;

interface SignProps {
  readonly name: keyof typeof PATHS;
  readonly label: string;
}

export const Sign = ({ name, label }: SignProps): ReactNode => (
  <svg
    aria-label={label}
    role="img"
    viewBox="0 0 24 24"
    width="20"
    height="20"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <title>{label}</title>
    <path d={PATHS[name]} />
  </svg>
);
