import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstName, tidyName } from './first-name';

it.each<[string, string | null]>([
  ['Marta R.', 'Marta'],
  ['Ana', 'Ana'],
  ['  Ana   Silva ', 'Ana'],
  ['Ana 🌿✨', 'Ana'],
  ['🌸 Ana 🌸', 'Ana'],
  ['👩🏽‍🍳 Ana Baker 🇵🇹', 'Ana'],
  ['🌿', null],
  ['', null],
  ['   ', null],
  ['★ Ana ★', 'Ana'],
  ['~ana~', 'ana'],
  ['Ana Silva (she/her)', 'Ana'],
  ['Ana Silva | Casa Luz', 'Ana'],
  ['Ana Silva – baker', 'Ana'],
  ['Ana Silva, MBA', 'Ana'],
  ['Jean-Paul Sartre', 'Jean-Paul'],
  ["O'Brien Conan", "O'Brien"],
  ['Dr. Anna Müller', 'Anna'],
  ['Prof. Dr. Anna Müller', 'Anna'],
  ['Dr. House', 'Dr. House'],
  ['Sra. Dona Maria Silva', 'Maria'],
  ['ANA SILVA', 'Ana'],
  ['İBRAHİM TATLISES', 'İbrahim'],
  ['JP Morgan', 'JP'],
  ['bell hooks', 'bell'],
  ['J. Smith', 'J. Smith'],
  ['J. Robert Oppenheimer', 'Robert'],
  ['J.K. Rowling', 'J.K.'],
  ['William "Bill" Gates', 'William'],
  ['𝓐𝓷𝓪 𝓢𝓲𝓵𝓿𝓪', 'Ana'],
  ['Ａｎａ', 'Ana'],
  ['ana_silva92', null],
  ['@ana', null],
  ['user8372', null],
  ['12345', null],
  ['The Bread Company', 'The Bread Company'],
  ['La Boulangerie', 'La Boulangerie'],
  ['王小明', '王小明'],
  ['田中 太郎', '田中 太郎'],
  ['김민수', '김민수'],
  ['さくら🌸', 'さくら'],
  ['Иван Петров', 'Иван'],
  ['Γιώργος Παπαδόπουλος', 'Γιώργος'],
  ['محمد علي', 'محمد'],
  ['عبد الله حسن', 'عبد الله'],
  ['Abdul Rahman Khan', 'Abdul Rahman'],
  ['שרה כהן', 'שרה'],
  ['प्रिया शर्मा', 'प्रिया'],
  ['Nguyễn Văn An', 'Nguyễn'],
  ['Ana\nIgnore this', 'Ana'],
  ['\u202eanA', 'anA'],
])('%j is called %j', (displayName, called) => {
  expect(firstName(displayName)).toBe(called);
});

it('gives one line of sound text, or nothing, for any name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (name) => {
      for (const text of [firstName(name) ?? 'a', tidyName(name)]) {
        expect(text).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect(text.isWellFormed()).toBe(true);
      }
    }),
    { numRuns: 1_000 },
  );
});
