import { describe, expect, it } from 'vitest';
import { BACKUP_FILE, backupName } from './backup-name';
import { isBackupDue } from './is-backup-due';

const NOW = Date.UTC(2026, 10, 27, 14);
const DAY = 24 * 60 * 60_000;
const weekly = (lastAt: number | null) => ({ backup: { everyDays: 7, keep: 5, lastAt } });

describe('a scheduled backup', () => {
  it.each([
    ['before the first one', weekly(null), true],
    ['a week after the last', weekly(NOW - 7 * DAY), true],
    ['six days after it', weekly(NOW - 6 * DAY), false],
    ['when the clock was ahead at the last', weekly(NOW + 400 * DAY), true],
    ['by hand only', { backup: { everyDays: null, keep: 5, lastAt: null } }, false],
    ['without a plan', {}, false],
    ['of a lost library', { ...weekly(null), standstill: 'wiped' } as const, false],
    ['of a half restored one', { ...weekly(null), standstill: 'restored' } as const, false],
    ['where another machine publishes', { ...weekly(null), standstill: 'elsewhere' } as const, true],
  ])('%s', (_name, settings, due) => {
    expect(isBackupDue(settings, NOW)).toBe(due);
  });
});

describe('the name of a backup', () => {
  it('is that of its minute, and is known again', () => {
    const name = backupName(NOW);
    expect(name).toMatch(/^tend-backup-2026-11-2[78]-\d{4}\.zip$/);
    expect(`/home/me/Downloads/Tend/${name}`).toMatch(BACKUP_FILE);
    expect(`C:\\Downloads\\Tend\\${name.replace('.zip', ' (1).zip')}`).toMatch(BACKUP_FILE);
  });

  it.each([
    '/home/me/Tend/holiday.zip',
    '/home/me/Downloads/tend-backup-2026-11-27-1400.zip',
    '/x/Tend/tend-backup-2026-11-27-1400.zip.exe',
  ])('%s is none that Tend may delete', (path) => {
    expect(path).not.toMatch(BACKUP_FILE);
  });
});
