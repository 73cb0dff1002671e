import { describe, expect, it } from 'vitest';
import { blankTemplate, templateContent, titleOf } from './template-draft';

describe('titleOf', () => {
  it.each([
    ['', ''],
    ['{{client.signature}}', ''],
    ['Of course, {{author.firstName|there}}!\n\nYes', 'Of course,! Yes'],
    ['Thanks {{author.name}} for coming', 'Thanks for coming'],
  ])('%j is called %j', (body, title) => {
    expect(titleOf(body)).toBe(title);
  });

  it('ends long ones with a whole word', () => {
    expect(titleOf('Less than you think: put a finger in up to the second knuckle')).toBe(
      'Less than you think: put a finger in up to the…',
    );
    expect(titleOf('x'.repeat(100))).toBe(`${'x'.repeat(48)}…`);
    expect(titleOf('😍'.repeat(60)).isWellFormed()).toBe(true);
  });
});

it('is stored under its first words where nobody gave it a title, and without white space around its names', () => {
  const draft = { ...blankTemplate('t', null), title: '  ', shortcut: ' a ', body: 'We sleep in on Mondays' };
  expect(templateContent(draft)).toEqual({ ...draft, title: 'We sleep in on Mondays', shortcut: 'a' });
  expect(templateContent({ ...draft, title: ' Mondays ' }).title).toBe('Mondays');
});
