import { beforeEach, describe, expect, it } from 'vitest';
import type { CompanyFacts, CompanyPatch } from '@/lib/domain/company';
import { speakEnglish } from '@/test/support/english';
import { campaignKind, campaignTitle } from './campaign-kind';

beforeEach(speakEnglish);

const week = Array.from({ length: 7 }, () => [{ from: '09:00', to: '17:00' }]);
const hours = { zone: 'Europe/Lisbon', week, special: [] };
const before: CompanyFacts = { hours };
const address = { street: 'Rua 1', postalCode: '1', city: 'Lisboa', region: '', country: 'PT' };

describe('campaignKind', () => {
  it.each<[CompanyPatch, string, string]>([
    [{ phones: [] }, 'phone', 'New phone number'],
    [{ address, phones: [] }, 'move', 'Move to another address'],
    [{ name: 'B', handles: {} }, 'rename', 'New name'],
    [{ hours: { ...hours, week: week.toSpliced(0, 1, []) } }, 'hours', 'New opening hours'],
    [
      { hours: { ...hours, special: [{ from: '2026-12-24', to: '2026-12-26', spans: [], note: '' }] } },
      'hours',
      'Holiday hours',
    ],
    [{ avatar: { all: 'a' }, logo: 'a' }, 'pictures', 'New logo'],
    [{ website: 'https://a.bc', email: null }, 'change', 'Update: Website and E-mail'],
  ])('%o', (patch, kind, title) => {
    expect(campaignKind(patch)).toBe(kind);
    expect(campaignTitle(patch, before)).toBe(title);
  });
});
