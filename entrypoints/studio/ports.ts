import type { BackupPorts } from '@/components/ports/backup-ports';
import type { MediaPorts } from '@/components/ports/media-ports';
import type { StudioPorts } from '@/components/ports/studio-ports';
import { hasHosts, requestHosts, watchAccess } from '@/lib/browser/permissions';
import { signInWindow } from '@/lib/browser/sign-in-window';
import { version } from '@/lib/browser/runtime';
import { openTab } from '@/lib/browser/tabs';
import { specs } from '@/lib/platforms/specs';
import { requestDownloads } from '@/lib/browser/downloads';
import { watchLibrary } from './watch-library';

/** The studio's outside: the browser's permissions and tabs, the platforms' data, the clock. */
export const studioPorts: StudioPorts = {
  specs,
  version: version(),
  now: () => Date.now(),
  requestHosts,
  hasHosts,
  watchAccess,
  signInWindow: import.meta.env.FIREFOX ? null : signInWindow,
  openTab,
  watchLibrary,
  async storage() {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? null : { used: usage, quota };
  },
  templateFiles: {
    read: async (file) => (await import('@/lib/transfer/templates/read-templates')).readTemplates(file),
    write: async (templates, format) => {
      const { printTable, printTemplates } = await import('@/lib/transfer/templates/print-templates');
      return format === 'json' ? printTemplates(templates) : printTable(templates);
    },
  },
  companyFiles: {
    readTable: async (file) => (await loadTables()).readCompanyTable(file),
    planTable: async (table, clients) => (await loadTables()).planTable(table, clients),
    writeTable: async (records) => (await loadTables()).printCompanyTable(records),
    writeRows: async (rows) => (await loadTables()).printRows(rows),
    readVcard: async (file, zone) => (await loadTables()).readVcardFile(file, zone),
    writeVcard: async (facts, name) => (await loadTables()).printVcard(facts, name),
  },
  fill:
    import.meta.env.MODE === 'practice'
      ? async () => (await import('@/lib/practice/fill')).fillWithPracticeData((await load()).importMedia)
      : null,
};

/** Tables and business cards are read and written when the first one is touched. */
const loadTables = async () => (await import('@/lib/transfer/company/page-company-files')).pageCompanyFiles;

/** Decoding, hashing and link cards are loaded when a file or a link is first worked on. */
const load = async (): Promise<MediaPorts> =>
  (await import('@/lib/services/studio-media-ports')).studioMediaPorts;

export const mediaPorts: MediaPorts = {
  importMedia: async (...input) => (await load()).importMedia(...input),
  makeSmallerCopy: async (...input) => (await load()).makeSmallerCopy(...input),
  remakeThumb: async (assetId) => (await (await load()).remakeThumb?.(assetId)) ?? null,
  fetchLinkCard: async (...input) => (await load()).fetchLinkCard(...input),
  fetchLinkPicture: async (...input) => (await load()).fetchLinkPicture(...input),
};

/** Archives are loaded when one is first written or read. */
const loadBackups = async () => (await import('@/lib/transfer/backup/page-backup-ports')).pageBackupPorts;

export const backupPorts: BackupPorts = {
  backUp: async (...input) => (await loadBackups()).backUp(...input),
  check: async (...input) => (await loadBackups()).check(...input),
  requestDownloads,
  backUpWhenDue: async () => (await loadBackups()).backUpWhenDue(),
  saveText: (...input) => void loadBackups().then(({ saveText }) => saveText(...input)),
};
