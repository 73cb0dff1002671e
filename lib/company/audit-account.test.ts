import { describe, expect, it } from 'vitest';
import type { Exception, FieldId, Observation } from '@/lib/domain/company';
import type { FieldAudit } from '@/lib/domain/drift';
import type { ProfileData, ProfileField } from '@/lib/domain/profile-data';
import { auditAccount, STALE_DAYS } from './audit-account';
import { ACCOUNT, CASA_LUZ, limit, observed, placeField } from './fixtures';
import { scoreOf } from './score-of';

const NOW = Date.UTC(2026, 10, 27);
const DAY = 86_400_000;

const profile = (...fields: readonly ProfileField[]): ProfileData => ({
  platform: 'x',
  version: '2026-11-27',
  hands: 'page',
  labels: {},
  pages: [],
  fields,
});

const exception = (field: FieldId, reason: string): Exception => ({
  id: `${ACCOUNT.id}|${field}`,
  clientId: 'casa-luz',
  accountId: ACCOUNT.id,
  field,
  reason,
  createdAt: 1,
  updatedAt: 1,
  deletedAt: null,
  origin: 'device',
});

function audit(
  field: ProfileField,
  seen: readonly Observation[],
  exceptions: readonly Exception[] = [],
  facts = CASA_LUZ,
): FieldAudit | undefined {
  return auditAccount({ profile: profile(field), account: ACCOUNT, facts, seen, exceptions, now: NOW })[0];
}

const phone = placeField('phone');

describe('auditAccount', () => {
  it('tells what is right, differs, is missing, or was not seen', () => {
    expect(audit(phone, [observed('phone', ['(21) 342 88 04'], NOW)])?.verdict).toEqual({
      kind: 'right',
      how: 'same',
    });
    expect(audit(phone, [observed('phone', ['+351 21 342 7710'], NOW)])?.verdict).toEqual({
      kind: 'differs',
      parts: {
        here: [
          { text: '+351 21 342 ', same: true },
          { text: '7710', same: false },
        ],
        record: [
          { text: '+351 21 342 ', same: true },
          { text: '8804', same: false },
        ],
      },
    });
    expect(audit(phone, [observed('phone', [], NOW)])?.verdict).toEqual({ kind: 'missing' });
    expect(audit(phone, [observed('phone', [' '], NOW)])?.verdict).toEqual({ kind: 'missing' });
    expect(audit(phone, [])).toMatchObject({ verdict: { kind: 'not-seen' }, seen: null, stale: false });
  });

  it('tells what the record has nothing for, and that nothing is right there', () => {
    const imprint = placeField('imprint');
    expect(audit(imprint, [observed('imprint', ['https://a.example'], NOW)])?.verdict).toEqual({
      kind: 'no-fact',
    });
    expect(audit(imprint, [observed('imprint', [], NOW)])?.verdict).toEqual({ kind: 'right', how: 'same' });
    expect(audit(imprint, [])?.verdict).toEqual({ kind: 'not-seen' });
  });

  it('takes the newest look, whichever page it is from', () => {
    const shown = observed('phone', ['+351 21 342 7710'], NOW - 2 * DAY);
    const edited = observed('phone', ['21 342 8804'], NOW - DAY, { page: 'edit' });
    expect(audit(phone, [edited, shown])).toMatchObject({
      verdict: { kind: 'right' },
      seen: { page: 'edit' },
    });
    const seenAgain = { ...shown, lastSeenAt: NOW };
    expect(audit(phone, [edited, seenAgain])).toMatchObject({ verdict: { kind: 'differs' } });
  });

  it('passes over other accounts and deleted rows', () => {
    const other = observed('phone', ['1'], NOW, { accountId: 'account-2' });
    const deleted = observed('phone', ['2'], NOW, { deletedAt: NOW });
    expect(audit(phone, [other, deleted])?.seen).toBeNull();
  });

  it('says when a look is old', () => {
    const at = (days: number) => audit(phone, [observed('phone', ['21 342 8804'], NOW - days * DAY)])?.stale;
    expect([at(STALE_DAYS), at(STALE_DAYS + 1)]).toEqual([false, true]);
  });

  it('accepts what the person said may differ, and only that', () => {
    const wrong = [observed('phone', ['+351 21 342 7710'], NOW)];
    const may = [exception('phone', 'Old line, forwarded')];
    expect(audit(phone, wrong, may)?.verdict).toEqual({ kind: 'accepted', reason: 'Old line, forwarded' });
    expect(audit(phone, [observed('phone', ['213428804'], NOW)], may)?.verdict.kind).toBe('right');
    expect(audit(phone, [], may)?.verdict.kind).toBe('not-seen');
    expect(audit(phone, wrong, [{ ...exception('phone', ''), deletedAt: 1 }])?.verdict.kind).toBe('differs');
  });

  it('takes a bio that the place cut at its limit for right, and one cut anywhere else not', () => {
    const bio = placeField('bio', { limits: [limit(40)] });
    const facts = { bios: CASA_LUZ.bios?.slice(0, 1) ?? [] };
    const seen = (text: string) => audit(bio, [observed('bio', [text], NOW)], [], facts)?.verdict.kind;
    expect(audit(bio, [], [], facts)?.verdict.kind).toBe('too-long');
    expect(seen('Sourdough, pastéis and coffee since 1962')).toBe('right');
    expect(seen('Sourdough, pastéis and coffee since…')).toBe('right');
    expect(seen('Sourdough, pastéis and…')).toBe('too-long');
    expect(seen('Something else')).toBe('too-long');
  });

  it('takes any language’s own wording where the place’s language is not known', () => {
    const bio = placeField('bio');
    const pt = CASA_LUZ.bios?.[2]?.text ?? '';
    const found = audit(bio, [observed('bio', [pt], NOW)]);
    expect(found).toMatchObject({ verdict: { kind: 'right' }, want: { lines: [pt] } });
  });

  it('leaves pictures to the eye, unless the person said which one stands there', () => {
    const avatar = placeField('avatar', { control: 'picture' });
    expect(audit(avatar, [observed('avatar', ['https://pbs.example/1.jpg'], NOW)])?.verdict.kind).toBe(
      'by-eye',
    );
    expect(audit(avatar, [observed('avatar', ['logo-asset'], NOW, { how: 'hand' })])?.verdict.kind).toBe(
      'right',
    );
  });

  it('scores what the record has a fact for', () => {
    const audits = auditAccount({
      profile: profile(phone, placeField('imprint'), placeField('email'), placeField('name')),
      account: ACCOUNT,
      facts: CASA_LUZ,
      seen: [
        observed('phone', ['213428804'], NOW),
        observed('imprint', ['https://a.example'], NOW),
        observed('email', ['old@casaluz.example'], NOW),
      ],
      exceptions: [exception('email', 'until March')],
      now: NOW,
    });
    expect(audits.map(({ field }) => field)).toEqual(['phone', 'imprint', 'email', 'name']);
    expect(scoreOf(audits)).toEqual({ right: 2, of: 3 });
  });
});
