import type { Person } from './people.ts';

const svg = (box: string, body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${body}</svg>`;

/** A disc in the person's colour with the first letters of the name. */
export function drawAvatar({ name, hue }: Person): string {
  const letters = name
    .split(/[\s&]+/u)
    .map((word) => [...word][0] ?? '')
    .slice(0, 2)
    .join('');
  return svg(
    '0 0 80 80',
    `<rect width="80" height="80" fill="hsl(${hue} 42% 44%)"/><circle cx="60" cy="18" r="34" fill="hsl(${hue} 50% 54%)" opacity=".5"/>` +
      `<text x="40" y="52" font-family="system-ui, sans-serif" font-size="32" font-weight="600" fill="#fff" text-anchor="middle">${letters}</text>`,
  );
}

/** An emoji as a picture, as X shows them. */
export const drawEmoji = (emoji: string): string =>
  svg('0 0 20 20', `<text x="10" y="16.5" font-size="16" text-anchor="middle">${emoji}</text>`);

const PICTURES: Readonly<Record<string, string>> = {
  river:
    '<rect width="600" height="340" fill="#f3c998"/><circle cx="430" cy="150" r="62" fill="#f6e3b8"/><path d="M0 210q150-70 300-20t300-30v180H0z" fill="#c98763"/>' +
    '<path d="M0 240q150 20 300 0t300 10v90H0z" fill="#6f9fb0"/><path d="M0 280h600v60H0z" fill="#4d7f94"/><path d="M60 300V180h90v120z" fill="#f7efe2"/><path d="M50 184l55-44 55 44z" fill="#a4492f"/>',
  table:
    '<rect width="600" height="340" fill="#2f2622"/><path d="M40 210h520l40 130H0z" fill="#8b5a36"/><g fill="#f5ead6"><ellipse cx="150" cy="240" rx="46" ry="14"/><ellipse cx="300" cy="240" rx="46" ry="14"/>' +
    '<ellipse cx="450" cy="240" rx="46" ry="14"/></g><g fill="#f2b84b"><circle cx="150" cy="90" r="20"/><circle cx="300" cy="70" r="20"/><circle cx="450" cy="90" r="20"/></g>',
  fern:
    '<rect width="600" height="340" fill="#e6ecdf"/><path d="M300 330Q290 170 340 30" stroke="#2f6b3f" stroke-width="7" fill="none"/>' +
    Array.from({ length: 9 }, (_, i) => {
      const y = 290 - i * 28;
      const r = 130 - i * 11;
      return `<path d="M${302 + i * 3} ${y}q-${r / 2} -30 -${r} 4q${r / 2} 12 ${r} -4zM${304 + i * 3} ${y}q${r / 2} -34 ${r} -2q-${r / 2} 16 -${r} 2z" fill="#4c8f57"/>`;
    }).join(''),
  jar:
    '<rect width="600" height="340" fill="#dcd6ea"/><rect x="215" y="70" width="170" height="220" rx="42" fill="#f7fbfb" opacity=".85"/><rect x="240" y="48" width="120" height="28" rx="8" fill="#b08a5b"/>' +
    '<path d="M215 230h170v20q0 40-42 40h-86q-42 0-42-40z" fill="#5c4630"/><path d="M300 232q-50-30-46-86 44 20 46 86zm4 0q4-70 54-92 0 60-54 92z" fill="#3f7d4b"/>',
};

/** A picture of a post, or nothing where there is none of that name. */
export function drawPicture(name: string): string | null {
  const body = PICTURES[name];
  return body === undefined ? null : svg('0 0 600 340', body);
}
