import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyParts, anyText } from '../../test/support/arbitrary-template';
import { parseTemplate } from './parse-template';
import { escapeBody, printTemplate } from './print-template';
import type { TemplatePart } from './template-part';

const partsOf = (body: string): TemplatePart[] => parseTemplate(body).parts.map(({ part }) => part);

describe('parseTemplate', () => {
  it.each<[string, TemplatePart[]]>([
    ['', []],
    ['Thank you', [{ kind: 'text', text: 'Thank you' }]],
    ['{{author.firstName|there}}', [{ kind: 'value', name: 'author.firstName', otherwise: 'there' }]],
    ['{{ AUTHOR.firstname }}', [{ kind: 'value', name: 'author.firstName', otherwise: null }]],
    ['{{author.name|}}', [{ kind: 'value', name: 'author.name', otherwise: '' }]],
    ['{{date}}', [{ kind: 'date', amount: 0, unit: 'd' }]],
    ['{{date+1d}}', [{ kind: 'date', amount: 1, unit: 'd' }]],
    ['{{date - 2 w}}', [{ kind: 'date', amount: -2, unit: 'w' }]],
    [
      '{{choice: Thanks|Thank you| Cheers }}',
      [{ kind: 'choice', options: ['Thanks', 'Thank you', 'Cheers'] }],
    ],
    ['{{choice: 1\\|2|a \\} b}}', [{ kind: 'choice', options: ['1|2', 'a } b'] }]],
    ['{{cursor}}', [{ kind: 'cursor' }]],
    ['{{input: Order number}}', [{ kind: 'input', name: 'Order number', value: '' }]],
    ['{{input: Order number|none yet}}', [{ kind: 'input', name: 'Order number', value: 'none yet' }]],
    ['{{template: /Hours}}', [{ kind: 'template', shortcut: 'hours' }]],
    ['\\{{not}}', [{ kind: 'text', text: '{{not}}' }]],
    ['C:\\\\{{cursor}}', [{ kind: 'text', text: 'C:\\' }, { kind: 'cursor' }]],
    ['a \\ b', [{ kind: 'text', text: 'a \\ b' }]],
    ['{{{cursor}}}', [{ kind: 'text', text: '{' }, { kind: 'cursor' }, { kind: 'text', text: '}' }]],
  ])('reads %j', (body, parts) => {
    expect(parseTemplate(body)).toMatchObject({ faults: [] });
    expect(partsOf(body)).toEqual(parts);
  });

  it.each([
    [
      'Hi {{autor.firstName}}',
      { code: 'unknown', from: 3, to: 22, name: 'autor.firstName', near: 'author.firstName' },
    ],
    ['{{weather}}', { code: 'unknown', from: 0, to: 11, name: 'weather' }],
    ['a {{cursor', { code: 'unclosed', from: 2, to: 4, name: '' }],
    ['{{date+xd}}', { code: 'bad-date', from: 0, to: 11, name: 'date+xd' }],
    ['{{choice: only}}', { code: 'empty-choice', from: 0, to: 16, name: 'only' }],
    ['{{input: }}', { code: 'empty-input', from: 0, to: 11, name: '' }],
    ['{{template:}}', { code: 'unknown-template', from: 0, to: 13, name: '' }],
    ['{{__proto__}}', { code: 'unknown', from: 0, to: 13, name: '__proto__' }],
  ])('says what is wrong with %j, and where', (body, fault) => {
    expect(parseTemplate(body).faults).toEqual([fault]);
  });

  it('goes on behind what is not closed', () => {
    const { parts, faults } = parseTemplate('{{a {{cursor}} z');
    expect(faults).toEqual([{ code: 'unclosed', from: 0, to: 2, name: '' }]);
    expect(parts.map(({ part }) => part)).toEqual([
      { kind: 'text', text: '{{a ' },
      { kind: 'cursor' },
      { kind: 'text', text: ' z' },
    ]);
  });

  it('says where each part stands', () => {
    const body = 'Hi {{author.firstName}}! \\{{';
    const places = parseTemplate(body).parts.map(({ from, to }) => body.slice(from, to));
    expect(places).toEqual(['Hi ', '{{author.firstName}}', '! \\{{']);
  });
});

it('prints what it reads, and reads what it prints', () => {
  fc.assert(
    fc.property(anyParts, (parts) => {
      const body = printTemplate(parts);
      expect(parseTemplate(body).faults).toEqual([]);
      expect(partsOf(body)).toEqual(parts);
    }),
    { numRuns: 2_000 },
  );
});

it('reads any text without throwing, and nothing of it is lost', () => {
  fc.assert(
    fc.property(anyText, (body) => {
      const { parts } = parseTemplate(body);
      let at = 0;
      for (const { from, to } of parts) {
        expect(from).toBe(at);
        expect(to).toBeGreaterThan(from);
        at = to;
      }
      expect(at).toBe(body.length);
    }),
    { numRuns: 2_000 },
  );
});

it('an escaped text means itself', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(partsOf(escapeBody(text))).toEqual([{ kind: 'text', text }]);
    }),
    { numRuns: 2_000 },
  );
});
