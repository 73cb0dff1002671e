import { describe, expect, it } from 'vitest';
import { searchZones, zoneChoices } from './zone-search';

const choices = zoneChoices([
  'Europe/Lisbon',
  'America/Argentina/Buenos_Aires',
  'America/Sao_Paulo',
  'Asia/Calcutta',
  'Africa/Luanda',
]);
const found = (typed: string) => searchZones(choices, typed, 9).map(({ zone }) => zone);

describe('searchZones', () => {
  it.each([
    ['lis', ['Europe/Lisbon']],
    ['buenos aires', ['America/Argentina/Buenos_Aires']],
    ['argentina', ['America/Argentina/Buenos_Aires']],
    ['São', ['America/Sao_Paulo']],
    ['America/Sao_Paulo', ['America/Sao_Paulo']],
    ['lu', ['Africa/Luanda']],
    ['utc', ['UTC']],
    ['kolkata', ['Asia/Calcutta']],
    ['calcutta', ['Asia/Calcutta']],
    ['atlantis', []],
  ])('%j', (typed, zones) => {
    expect(found(typed)).toEqual(zones);
  });

  it('offers all, by city, before anything is typed', () => {
    expect(found('')[0]).toBe('America/Argentina/Buenos_Aires');
    expect(found('')).toHaveLength(6);
  });

  it('knows every zone of the browser', () => {
    expect(zoneChoices().map(({ zone }) => zone)).toEqual(
      expect.arrayContaining(['Europe/Lisbon', 'Australia/Lord_Howe', 'UTC']),
    );
  });
});
