import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/delivery/check-content';
import { specs } from '@/lib/platforms/specs';
import { countGraphemes } from '@/lib/text/count-graphemes';
import { findLinks } from '@/lib/text/find-links';
import { findMarks } from '@/lib/text/find-marks';
import { findMentions } from '@/lib/text/find-mentions';
import { checkTemplate } from '@/lib/templates/check-template';
import { parseTemplate } from '@/lib/templates/parse-template';
import { webSite } from '@/test/servers/web-sites';
import { casaLuz } from './casa-luz';
import { fernAndCo } from './fern-and-co';
import { PICTURES, type PictureName } from './pictures';
import { sharedTemplates } from './shared-templates';

const clients = [casaLuz, fernAndCo];
const posts = clients.flatMap((client) => client.posts);
const used = new Set(
  posts.flatMap(({ pictures = [], link }) => [...pictures, ...(link ? [link.thumb] : [])]),
);

/** What a practice web site answers: status and page. */
function visit(address: string): { status: number; html: string } {
  const { host, pathname, search } = new URL(address);
  const seen = { status: 0, html: '' };
  const response = {
    writeHead: (status: number) => ((seen.status = status), response),
    end: (html: unknown) => void (seen.html = String(html)),
  };
  void webSite(host)?.({ url: pathname + search } as IncomingMessage, response as unknown as ServerResponse);
  return seen;
}

describe('the practice library', () => {
  it('has 44 posts or more, of two clients in different zones, with ids of their own', () => {
    expect(posts.length).toBeGreaterThanOrEqual(44);
    for (const client of clients) expect(client.posts.length).toBeGreaterThanOrEqual(20);
    expect(casaLuz.zone).not.toBe(fernAndCo.zone);
    expect(new Set(posts.map(({ id }) => id)).size).toBe(posts.length);
    expect(new Set(posts.map(({ text }) => text)).size).toBe(posts.length);
  });

  it('speaks many languages, each in its own letters', () => {
    const inScript = {
      ar: /\p{Script=Arabic}/u,
      ja: /\p{Script=Hiragana}/u,
      zh: /\p{Script=Han}/u,
      ko: /\p{Script=Hangul}/u,
      he: /\p{Script=Hebrew}/u,
    };
    const langs = new Set(posts.map(({ lang }) => lang));
    for (const lang of ['en', 'pt', 'es', 'fr', 'de', 'ar', 'ja', 'zh']) expect(langs).toContain(lang);
    for (const { lang, text } of posts)
      expect(text).toMatch(inScript[lang as keyof typeof inScript] ?? /\p{Script=Latin}/u);
  });

  it('has every category, and tags', () => {
    const categories = new Set(posts.map(({ category }) => category));
    expect([...categories].sort()).toEqual(['Behind the scenes', 'Offers', 'Stories', 'Tips', null]);
    expect(posts.filter(({ tags = [] }) => tags.length > 0).length).toBeGreaterThanOrEqual(8);
  });

  it('draws each picture for a post or a card, and no post has more than four', () => {
    expect([...used].sort()).toEqual(Object.keys(PICTURES).sort());
    expect(used.size).toBeGreaterThanOrEqual(14);
    const counts = posts.map(({ pictures = [] }) => pictures.length);
    expect(new Set(counts)).toEqual(new Set([0, 1, 2, 4]));
  });

  it.each(Object.entries(PICTURES))(
    '%s has alt text that stands by itself',
    (_name, { alt, width, height }) => {
      expect(countGraphemes(alt)).toBeGreaterThan(40);
      expect(countGraphemes(alt)).toBeLessThan(200);
      expect(['1200x800', '1080x1350', '1600x900']).toContain(`${width}x${height}`);
      expect(alt).not.toMatch(/^(?:image|picture|photo) of/i);
    },
  );

  it('fits Bluesky, but for the one that is too long on purpose', () => {
    const bluesky = specs.get('bluesky');
    if (!bluesky) throw new Error('no such platform');
    const broken = posts.filter(({ text, lang }) =>
      checkContent({ text, media: [], link: null, langs: [lang] }, bluesky).some(
        ({ severity }) => severity === 'error',
      ),
    );
    expect(broken.map(({ tags }) => tags)).toEqual([['too long']]);
    expect(posts.filter(({ text }) => countGraphemes(text) === 300)).toHaveLength(1);
  });

  it('has links, mentions, hashtags and joined emoji to look at', () => {
    const kinds = new Set(posts.flatMap(({ text }) => findMarks(text).map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual(['link', 'mention', 'tag']);
    expect(posts.some(({ text }) => text.includes('\u200d'))).toBe(true);
    expect(posts.some(({ text }) => findLinks(text).some(({ uri }) => uri.includes('&')))).toBe(true);
    const handles = new Set(posts.flatMap(({ text }) => findMentions(text).map(({ handle }) => handle)));
    expect([...handles].sort()).toEqual(['casaluz.test', 'fernandco.test']);
  });

  it('leads only to pages that the practice sites have', () => {
    const links = posts.flatMap(({ text }) => findLinks(text).map(({ uri }) => uri));
    expect(links.length).toBeGreaterThanOrEqual(6);
    for (const link of links) expect(visit(link), link).toMatchObject({ status: 200 });
  });

  it.each(posts.flatMap(({ id, link }) => (link ? [[id, link] as const] : [])))(
    'the card of %s says what its page says',
    (_id, { url, title, description, thumb }) => {
      const { status, html } = visit(url);
      expect(status).toBe(200);
      const escaped = (text: string): string => text.replaceAll('&', '&amp;');
      expect(html).toContain(`<title>${escaped(title)}</title>`);
      expect(html).toContain(escaped(description));
      expect(PICTURES).toHaveProperty(thumb satisfies PictureName);
    },
  );

  it('has five weekly slots for each client, none at the same time', () => {
    for (const { slots } of clients) {
      expect(slots).toHaveLength(5);
      expect(new Set(slots.map(([weekday, time]) => `${weekday} ${time}`)).size).toBe(5);
      expect(slots.some(([, , category]) => category !== null)).toBe(true);
    }
  });

  it('has 40 templates whose shortcuts differ, and every kind of variable in them', () => {
    const own = clients.map(({ templates }) => templates);
    const all = [...own.flat(), ...sharedTemplates];
    expect(all).toHaveLength(40);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ shortcut }) => shortcut)).size).toBe(all.length);
    const find = (shortcut: string) => {
      const found = all.find((template) => template.shortcut === shortcut);
      return found ? { id: found.id, parts: parseTemplate(found.body).parts.map(({ part }) => part) } : null;
    };
    for (const { id, body } of all) expect(checkTemplate(body, find, id), body).toEqual([]);
    const kinds = new Set(all.flatMap(({ body }) => parseTemplate(body).parts.map(({ part }) => part.kind)));
    expect([...kinds].sort()).toEqual(['choice', 'cursor', 'date', 'input', 'template', 'text', 'value']);
    for (const { bannedWords, templates } of clients)
      for (const { body } of templates)
        for (const word of bannedWords) expect(body.toLowerCase()).not.toContain(word);
  });
});
