import { beforeEach, expect, it, vi } from 'vitest';
import { download, hasDownloads, pruneDownloads } from '@/lib/browser/downloads';
import { freshSettings } from '@/lib/db/fresh-settings';
import { openDb, type TendDb } from '@/lib/db/open';
import type { BackupPlan } from '@/lib/domain/settings';
import { ask } from '@/lib/messaging/client';
import { backUpWhenDue } from './back-up-when-due';
import { BACKUP_FILE } from './backup-name';

vi.mock('@/lib/messaging/client', () => ({ ask: vi.fn() }));
vi.mock('@/lib/browser/downloads', () => ({
  download: vi.fn(),
  hasDownloads: vi.fn(),
  pruneDownloads: vi.fn(),
}));

const NOW = Date.UTC(2026, 10, 27, 14);
const DUE: BackupPlan = { everyDays: 7, keep: 3, lastAt: null };

let databases = 0;
let library: TendDb;

const wish = (backup: BackupPlan): Promise<unknown> =>
  library.settings.put({ ...freshSettings(NOW, 'device'), backup });
const backUp = (): Promise<boolean> =>
  backUpWhenDue({ library, clock: { now: () => NOW }, version: '0.1.0' });

beforeEach(async () => {
  vi.resetAllMocks();
  vi.mocked(hasDownloads).mockResolvedValue(true);
  vi.mocked(download).mockResolvedValue();
  library = openDb({ name: `due-${(databases += 1)}` });
  await library.clients.put({ id: 'casa', name: 'Casa Luz' } as never);
  await wish(DUE);
});

it('writes one, notes it, and then takes away the oldest', async () => {
  expect(await backUp()).toBe(true);
  expect(download).toHaveBeenCalledExactlyOnceWith(
    expect.stringMatching(/^blob:/),
    expect.stringMatching(/^Tend\/tend-backup-2026-11-2\d-\d{4}\.zip$/),
  );
  expect(ask).toHaveBeenCalledExactlyOnceWith('backup.note', {
    name: expect.stringMatching(/^tend-backup-/),
    trouble: null,
  });
  expect(pruneDownloads).toHaveBeenCalledExactlyOnceWith(BACKUP_FILE, 3);
});

it('leaves as many as the person wishes by the time it is written', async () => {
  vi.mocked(download).mockImplementation(async () => void (await wish({ ...DUE, keep: 20 })));
  await backUp();
  expect(pruneDownloads).toHaveBeenCalledExactlyOnceWith(BACKUP_FILE, 20);
});

it('takes nothing away for one that could not be written', async () => {
  vi.mocked(download).mockRejectedValue(new Error('FILE_NO_SPACE'));
  expect(await backUp()).toBe(false);
  expect(ask).toHaveBeenCalledExactlyOnceWith('backup.note', {
    name: expect.any(String),
    trouble: 'storage-full',
  });
  expect(pruneDownloads).not.toHaveBeenCalled();
});

it('is written by one window only, however many look at once', async () => {
  const both = await Promise.all([backUp(), backUp()]);
  expect(both.toSorted()).toEqual([false, true]);
  expect(download).toHaveBeenCalledOnce();
});
