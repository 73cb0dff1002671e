import { describe, expect, it } from 'vitest';
import { Likeness } from './likeness';

const answered: readonly (readonly [string, string])[] = [
  ['aside', 'Do you keep loaves aside if I come after ten?'],
  ['aside', 'Could you keep one aside for me? I can only come at eleven'],
  ['aside', 'Would you put a loaf aside for Saturday?'],
  ['hours', 'What are your opening hours on Sunday?'],
  ['hours', 'Are you open on Sundays?'],
  ['hours', 'When do you open tomorrow'],
  ['vegan', 'Is the sourdough vegan?'],
  ['lisboa', 'Guardam um pão se eu passar às dez?'],
  ['lisboa', 'Podem guardar-me um pão para sábado?'],
  ['jam', '営業時間を教えてください'],
  ['jam', '日曜日の営業時間は何時までですか'],
  ['thai', 'ร้านเปิดกี่โมง'],
  ['arab', 'متى تفتحون يوم الأحد؟'],
];

const filled = (): Likeness => {
  const likeness = new Likeness();
  for (const [templateId, asked] of answered) likeness.add(templateId, asked);
  return likeness;
};
const best = (comment: string): string | undefined =>
  [...filled().find(comment)].sort(([, a], [, b]) => b.best - a.best)[0]?.[0];

describe('Likeness', () => {
  it.each([
    ['Can you keep a loaf aside until ten?', 'aside'],
    ['are you OPEN this sunday??', 'hours'],
    ['Opening hours on Saturday?', 'hours'],
    ['is your sourdough vegan 🌱', 'vegan'],
    ['podem guardar um pao?', 'lisboa'],
    ['今日の営業時間は？', 'jam'],
    ['เปิดกี่โมงคะ', 'thai'],
    ['متى تفتحون', 'arab'],
  ])('%j was answered before with %s', (comment, templateId) => {
    expect(best(comment)).toBe(templateId);
  });

  it.each(['', '🌿🌿🌿', 'Lovely photo!', '@marta.r https://x.com/1', '素敵な写真ですね'])(
    '%j is like nothing that was answered',
    (comment) => {
      expect(filled().find(comment).size).toBe(0);
    },
  );

  it('counts how many were alike', () => {
    const likeness = filled();
    likeness.add('hours', 'Are you open on Sunday');
    expect(likeness.find('Are you open on Sunday?').get('hours')?.count).toBeGreaterThanOrEqual(2);
    expect(likeness.find('Are you open on Sunday?').get('hours')?.best).toBeCloseTo(1);
  });
});
