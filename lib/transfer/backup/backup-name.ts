/** `tend-backup-2026-11-27-1405.zip`, in the person's own time. */
export function backupName(at: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const date = new Date(at);
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `tend-backup-${day}-${two(date.getHours())}${two(date.getMinutes())}.zip`;
}

/** Paths of such files, also where the browser had to add a number. */
export const BACKUP_FILE = /[\\/]Tend[\\/]tend-backup-\d{4}-\d{2}-\d{2}-\d{4}(?: ?\(\d+\))?\.zip$/;
