import type { ReactNode } from 'react';

interface SignProps {
  readonly label: string;
  readonly path: string;
}

export const Sign = ({ label, path }: SignProps): ReactNode => (
  <svg
    aria-label={label}
    role="img"
    viewBox="0 0 24 24"
    width="24"
    height="24"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <title>{label}</title>
    <path d={path} />
  </svg>
);
