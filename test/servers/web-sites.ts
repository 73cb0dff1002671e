import type { Handler } from './tls-front.ts';
import { escapeHtml, page, sendPage } from './html.ts';
import { fern, houseOfLight } from './pictures.ts';

interface Article {
  readonly title: string;
  readonly description: string;
  readonly paragraphs: readonly string[];
}

interface Site {
  readonly name: string;
  readonly lang: string;
  readonly paint: { readonly ink: string; readonly paper: string };
  readonly pictureAlt: string;
  readonly picture: () => Buffer;
  readonly articles: Readonly<Record<string, Article>>;
  /** schema.org, on the first page. */
  readonly company?: object;
  /** The lines of a business card. */
  readonly card?: readonly string[];
}

const SITES: Readonly<Record<string, Site>> = {
  'casaluz.example': {
    name: 'Casa Luz',
    lang: 'en',
    paint: { ink: '#3a2420', paper: '#fdf3e3' },
    pictureAlt: 'A low sun over hills and a river',
    picture: houseOfLight,
    company: {
      '@context': 'https://schema.org',
      '@type': 'LodgingBusiness',
      name: 'Casa Luz',
      url: 'https://casaluz.example/',
      telephone: '+351 21 234 56 78',
      address: {
        '@type': 'PostalAddress',
        streetAddress: 'Rua da Graça 14',
        postalCode: '1170-165',
        addressLocality: 'Lisboa',
        addressCountry: 'PT',
      },
      openingHoursSpecification: [
        {
          '@type': 'OpeningHoursSpecification',
          dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
          opens: '08:00',
          closes: '20:00',
        },
        {
          '@type': 'OpeningHoursSpecification',
          opens: '00:00',
          closes: '00:00',
          validFrom: '2026-12-25',
          validThrough: '2026-12-25',
        },
      ],
      sameAs: ['https://www.instagram.com/casaluz.lisboa/'],
    },
    card: [
      'VERSION:3.0',
      'FN:Casa Luz',
      'ORG:Casa Luz, Lda.',
      'EMAIL:ola@casaluz.example',
      'TEL;TYPE=work:+351 21 234 56 78',
    ],
    articles: {
      '/': {
        title: 'Casa Luz: a guest house above the river in Lisbon',
        description: 'Eleven rooms, one long table, breakfast until noon. In Graça since 1987.',
        paragraphs: [
          'We keep eleven rooms above the river. Each has a window to the east and a chair worth sitting in.',
          'Breakfast is on the long table from half past seven until noon: bread from next door, eggs, fruit, our own quince jam.',
        ],
      },
      '/jantar-de-natal': {
        title: 'Jantar de Natal à mesa comprida',
        description: 'Seis noites em dezembro, um só menu, trinta lugares. Reservas abertas.',
        paragraphs: [
          'De 17 a 22 de dezembro a mesa comprida fica posta até tarde. Bacalhau, couve, azeite novo e rabanadas.',
          'Trinta lugares por noite. Quem vem sozinho senta-se ao meio.',
        ],
      },
      '/terrace': {
        title: 'The terrace is open again & the view is free',
        description: 'Coffee from eight, wine from five, the river all day.',
        paragraphs: [
          'The steps are mended, the vine is cut back, and there are two more tables in the shade.',
        ],
      },
    },
  },
  'fernandco.example': {
    name: 'Fern & Co',
    lang: 'en',
    paint: { ink: '#173d27', paper: '#f1f5ec' },
    pictureAlt: 'A single fern frond on a pale wall',
    picture: fern,
    articles: {
      '/': {
        title: 'Fern & Co: house plants for dark flats',
        description: 'A plant shop in Brooklyn that sells what will live where you live.',
        paragraphs: [
          'Tell us which way your window looks and how often you are away. We sell you the plant that fits, or none.',
          'Every pot comes with its name, its age and the day we last watered it.',
        ],
      },
      '/winter-care': {
        title: 'Winter care: water half as much, look twice as often',
        description: 'Five habits that bring ferns, palms and figs through the heating season.',
        paragraphs: [
          'Heating dries the air long before it dries the soil. Lift the pot: a light pot is thirsty, a heavy one is not.',
          'Move leaves away from the radiator by the length of your arm, and turn the pot a quarter each Sunday.',
        ],
      },
      '/workshop': {
        title: 'Terrarium workshop, Saturday at eleven',
        description: 'Two hours, eight seats, all materials. You leave with a small closed garden.',
        paragraphs: [
          'Bring a jar if you have one with a story. We have moss, gravel, charcoal and patience.',
        ],
      },
    },
  },
};

const PICTURE_PATH = '/share.png';
const CARD_PATH = '/contact.vcf';
const drawn = new Map<string, Buffer>();

/** The practice clients' web sites: pages to queue from, each with Open Graph tags and a picture. */
export function webSite(host: string): Handler | null {
  const site = SITES[host];
  if (!site) return null;
  return (req, res) => {
    const path = (req.url ?? '/').split('?')[0] ?? '/';
    if (path === PICTURE_PATH) {
      const picture = drawn.get(host) ?? site.picture();
      drawn.set(host, picture);
      res.writeHead(200, { 'content-type': 'image/png', 'content-length': picture.length }).end(picture);
      return;
    }
    if (path === CARD_PATH && site.card) {
      const card = ['BEGIN:VCARD', ...site.card, 'END:VCARD', ''].join('\r\n');
      res.writeHead(200, { 'content-type': 'text/vcard; charset=utf-8' }).end(card);
      return;
    }
    const article = site.articles[path];
    sendPage(res, article ? 200 : 404, article ? render(host, path, site, article) : 'Not found');
  };
}

function render(host: string, path: string, site: Site, article: Article): string {
  const title = escapeHtml(article.title);
  const description = escapeHtml(article.description);
  const picture = `https://${host}${PICTURE_PATH}`;
  const head = `<title>${title}</title>
<meta name="description" content="${description}">
<link rel="canonical" href="https://${host}${path}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${escapeHtml(site.name)}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="https://${host}${path}">
<meta property="og:image" content="${picture}">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="${escapeHtml(site.pictureAlt)}">${
    path === '/' && site.company
      ? `\n<script type="application/ld+json">${JSON.stringify(site.company)}</script>`
      : ''
  }`;
  const links = Object.entries(site.articles).map(
    ([to, { title: text }]) => `<a href="${to}">${escapeHtml(text.split(/[:,]/)[0] ?? text)}</a>`,
  );
  if (site.card) links.push(`<a href="${CARD_PATH}">vCard</a>`);
  const body = `<nav>${links.join(' ')}</nav>
<main>
<h1>${title}</h1>
<p>${description}</p>
<img src="${PICTURE_PATH}" alt="${escapeHtml(site.pictureAlt)}" width="1200" height="630">
${article.paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')}
</main>`;
  return page(site.lang, head, body, site.paint);
}
