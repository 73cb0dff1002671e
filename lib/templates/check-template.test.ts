import { describe, expect, it } from 'vitest';
import { checkTemplate } from './check-template';
import type { FindTemplate } from './expand-templates';
import { parseTemplate } from './parse-template';

const known: Readonly<Record<string, string>> = {
  hours: 'Open 9 to 6',
  a: '{{template: b}}',
  b: '{{template: own}}',
};
const find: FindTemplate = (shortcut) =>
  Object.hasOwn(known, shortcut) || shortcut === 'own'
    ? { id: shortcut, parts: parseTemplate(known[shortcut] ?? '').parts.map(({ part }) => part) }
    : null;

describe('checkTemplate', () => {
  it('finds nothing wrong with a sound body', () => {
    expect(checkTemplate('{{template: hours}} {{author.name}}', find, 'own')).toEqual([]);
  });

  it.each([
    ['Hi {{template: gone}}', { code: 'unknown-template', from: 3, to: 21, name: 'gone' }],
    ['{{template: own}}', { code: 'cycle', from: 0, to: 17, name: 'own' }],
    ['Hi {{template: a}}', { code: 'cycle', from: 3, to: 18, name: 'own' }],
    ['Hi {{template: __proto__}}', { code: 'unknown-template', from: 3, to: 26, name: '__proto__' }],
  ])('says what keeps %j from being saved, and where', (body, fault) => {
    expect(checkTemplate(body, find, 'own')).toEqual([fault]);
  });

  it('gives faults in the order in which they stand there', () => {
    expect(checkTemplate('{{template: gone}} {{nope}} {{', find, 'own').map(({ code }) => code)).toEqual([
      'unknown-template',
      'unknown',
      'unclosed',
    ]);
  });
});
