import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyParts, anyText } from '../../test/support/arbitrary-template';
import { parseTemplate } from './parse-template';
import { renderTemplate, type RenderWorld } from './render-template';
import type { TemplatePart } from './template-part';

const partsOf = (body: string): TemplatePart[] => parseTemplate(body).parts.map(({ part }) => part);

const world = (patch: Partial<RenderWorld> = {}): RenderWorld => ({
  context: {
    answers: {
      author: { handle: 'marta.r', name: 'Marta Reis 🌿' },
      text: 'Do you keep loaves?',
      permalink: null,
    },
  },
  client: {
    name: 'Casa Luz',
    website: 'https://casaluz.pt',
    voice: { signature: '— Casa Luz', bannedWords: ['cheap'] },
  },
  me: { name: 'Rui' },
  now: Date.parse('2026-11-27T12:00:00Z'),
  zone: 'Europe/Lisbon',
  locale: 'en-GB',
  inputs: {},
  variation: 0,
  find: () => null,
  ...patch,
});

const render = (body: string, patch: Partial<RenderWorld> = {}) =>
  renderTemplate(partsOf(body), world(patch), 'own');
const nobody = { context: { answers: { author: null, text: null, permalink: null } } };

describe('renderTemplate', () => {
  it('fills in what the page, the client and the settings say', () => {
    expect(
      render(
        '{{author.firstName}} {{author.name}} {{author.handle}} {{client.name}} {{client.website}} {{client.signature}} {{me.name}} {{date+1d}}',
      ).text,
    ).toBe('Marta Marta Reis marta.r Casa Luz https://casaluz.pt — Casa Luz Rui 28 November');
  });

  it('says which parts came from variables, and where the caret goes', () => {
    const { text, filled, caret } = render(
      'Hi {{author.firstName}}{{client.name}}, {{cursor}}see you on {{date}}!',
    );
    expect(filled.map(([from, to]) => text.slice(from, to))).toEqual(['MartaCasa Luz', '27 November']);
    expect(text.slice(0, caret ?? 0)).toBe('Hi MartaCasa Luz, ');
    expect(render('Hi').caret).toBeNull();
  });

  it('takes the other word where the page shows nothing, and tells what is missing where there is none', () => {
    expect(render('Hi {{author.firstName|there}}!', nobody)).toMatchObject({
      text: 'Hi there!',
      missing: [],
    });
    expect(render('Hi {{author.firstName|}}!', nobody)).toMatchObject({ text: 'Hi!', missing: [] });
    expect(render('Hi {{author.firstName}}, thanks', nobody)).toMatchObject({
      text: 'Hi, thanks',
      missing: ['author.firstName'],
    });
    expect(render('Ask {{me.name}}', { me: { name: '' } })).toMatchObject({
      text: 'Ask',
      missing: ['me.name'],
    });
  });

  it('asks for inputs once each, with what was answered or stands there', () => {
    const body = 'Order {{input: Order number}}, {{input: City|Lisbon}}, again {{input: Order number}}';
    expect(render(body)).toMatchObject({
      text: 'Order, Lisbon, again',
      asks: [
        { name: 'Order number', value: '' },
        { name: 'City', value: 'Lisbon' },
      ],
    });
    expect(render(body, { inputs: { 'Order number': '42', City: 'Porto' } }).text).toBe(
      'Order 42, Porto, again 42',
    );
  });

  it('varies the wording by number', () => {
    const body = '{{choice: Thanks|Thank you|Cheers}} {{choice: a|b}}';
    const ten = Array.from({ length: 6 }, (_, variation) => render(body, { variation }).text);
    expect(new Set(ten).size).toBe(6);
  });

  it('puts other templates in, and is not caught in a circle', () => {
    const find: RenderWorld['find'] = (shortcut) =>
      shortcut === 'hours'
        ? { id: 'h', parts: partsOf('Open 9 to 6, {{author.firstName}}.') }
        : shortcut === 'loop'
          ? { id: 'l', parts: partsOf('x{{template: loop}}') }
          : null;
    expect(render('{{template: hours}} Bye', { find }).text).toBe('Open 9 to 6, Marta. Bye');
    expect(render('{{template: loop}}', { find })).toMatchObject({ text: 'x', missing: ['template: loop'] });
    expect(render('a {{template: gone}} b', { find })).toMatchObject({
      text: 'a b',
      missing: ['template: gone'],
    });
  });

  it('ends soon where templates hold each other many times over', () => {
    const find: RenderWorld['find'] = (shortcut) => ({
      id: shortcut,
      parts: Array.from({ length: 10 }, () => ({ kind: 'template' as const, shortcut: `${shortcut}x` })),
    });
    expect(render('{{template: a}}', { find }).text).toBe('');
  });

  it('takes what a page says as text, not as a template', () => {
    const evil = {
      context: {
        answers: {
          author: { handle: '{{me.name}}', name: '{{client.signature}}\nSecond line' },
          text: null,
          permalink: null,
        },
      },
    };
    expect(render('{{author.handle}} {{author.name}}', evil).text).toBe(
      '{{me.name}} {{client.signature}} Second line',
    );
  });

  it('finds the banned words, also those that a variable brought', () => {
    expect(render('Very CHEAP').banned).toEqual(['cheap']);
    expect(render('{{input: x}}', { inputs: { x: 'so cheap' } }).banned).toEqual(['cheap']);
    expect(render('Fine').banned).toEqual([]);
  });
});

it('never throws, leaks no variable, and its ranges and caret are of its text', () => {
  const plain = fc.string({ maxLength: 12 }).map((text) => text.replace(/[{}]/g, ''));
  fc.assert(
    fc.property(
      anyParts,
      fc.record({ handle: fc.option(plain, { nil: null }), name: fc.option(anyText, { nil: null }) }),
      fc.nat(100),
      fc.string({ maxLength: 5 }),
      (parts, author, variation, locale) => {
        const isPlain = parts.every((part) => !JSON.stringify(part).includes('{{'));
        const { text, filled, caret, missing } = renderTemplate(
          parts,
          world({
            context: { answers: { author, text: null, permalink: null } },
            variation,
            locale,
            zone: locale,
          }),
          'own',
        );
        if (isPlain && !author.name?.includes('{'))
          expect(text).not.toMatch(/\{\{\s*(?:author|client|me|date|choice|cursor|input)/);
        let last = 0;
        for (const [from, to] of filled) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          last = to;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        if (caret !== null) expect(caret).toBeLessThanOrEqual(text.length);
        for (const name of missing) expect(text.includes(`{{${name}}}`)).toBe(false);
        const outside = parts.flatMap((part) => (part.kind === 'text' ? [part.text] : [])).join('');
        const kept = filled.reduceRight((rest, [from, to]) => rest.slice(0, from) + rest.slice(to), text);
        expect(kept.replace(/\s/g, '')).toBe(outside.replace(/\s/g, ''));
      },
    ),
    { numRuns: 2_000 },
  );
});
