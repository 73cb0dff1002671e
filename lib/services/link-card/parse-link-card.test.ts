// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { parseLinkCard } from './parse-link-card';

const read = (head: string) =>
  parseLinkCard(
    new DOMParser().parseFromString(`<!doctype html><html><head>${head}</head></html>`, 'text/html'),
    'https://casaluz.example/news/oven',
  );

describe('parseLinkCard', () => {
  it('takes Open Graph before anything else', () => {
    expect(
      read(`<title>Plain</title>
        <meta name="twitter:title" content="Tweet">
        <meta property="og:title" content="  The oven
          got a name ">
        <meta name="description" content="plain">
        <meta property="og:description" content="Meet Amélia.">
        <meta property="og:image" content="/pictures/oven.jpg">`),
    ).toEqual({
      title: 'The oven got a name',
      description: 'Meet Amélia.',
      imageUrl: 'https://casaluz.example/pictures/oven.jpg',
    });
  });

  it('makes do with what there is', () => {
    expect(read('<title>Plain</title>')).toEqual({ title: 'Plain', description: '', imageUrl: null });
    expect(read('')).toEqual({ title: 'casaluz.example', description: '', imageUrl: null });
    expect(read('<meta property="og:title" content=""><title>Plain</title>').title).toBe('Plain');
  });

  it('takes pictures by https only', () => {
    const imageUrl = (value: string) => read(`<meta property="og:image" content="${value}">`).imageUrl;
    expect(imageUrl('http://cdn.example/a.png')).toBe('https://cdn.example/a.png');
    expect(imageUrl('data:image/png;base64,AAAA')).toBeNull();
    expect(imageUrl('javascript:alert(1)')).toBeNull();
    expect(imageUrl('https://')).toBeNull();
  });

  it('cuts what is endless and drops what would turn the line around', () => {
    const { title } = read(`<meta property="og:title" content="a\u202eb${'x'.repeat(5_000)}">`);
    expect(title).toHaveLength(300);
    expect(title.startsWith('abx')).toBe(true);
    expect(title.endsWith('…')).toBe(true);
  });
});
