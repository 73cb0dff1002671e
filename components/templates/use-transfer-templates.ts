import { useState } from 'react';
import { i18n } from '#i18n';
import { useFileDrop } from '@/components/media/use-file-drop';
import { useBackupPorts } from '@/components/ports/backup-ports';
import { useStudioPorts } from '@/components/ports/studio-ports';
import type { Directory } from '@/components/studio/use-directory';
import { useToast } from '@/components/ui/toast-region';
import type { Template } from '@/lib/domain/template';
import type { ForeignFile, ForeignTemplate } from '@/lib/templates/foreign-template';

export interface TransferTemplates {
  /** A file that was read and waits for the person's yes; null while there is none. */
  readonly opened: { readonly name: string; readonly found: ForeignFile } | null;
  /** Files are dragged above the page. */
  readonly over: boolean;
  readonly open: (files: readonly File[]) => Promise<void>;
  readonly close: () => void;
  /** Writes templates into a file in the downloads. */
  readonly save: (templates: readonly Template[], format: 'json' | 'csv') => Promise<void>;
}

/** Templates from files and into files. */
export function useTransferTemplates(directory: Directory): TransferTemplates {
  const { templateFiles, now } = useStudioPorts();
  const { saveText } = useBackupPorts();
  const toast = useToast();
  const [opened, setOpened] = useState<TransferTemplates['opened']>(null);
  const open = async ([file]: readonly File[]): Promise<void> => {
    if (!file) return;
    const found = await templateFiles.read(file);
    if (found && found.templates.length > 0) setOpened({ name: file.name, found });
    else toast(i18n.t(found ? 'templates.import.nothing' : 'templates.import.unknown', { name: file.name }));
  };
  const { over } = useFileDrop((files) => void open(files));
  return {
    opened,
    over,
    open,
    close: () => setOpened(null),
    save: async (templates, format) => {
      const rows = templates.map((template) => asForeign(template, directory));
      const text = await templateFiles.write(rows, format);
      saveText(text, `templates-${new Date(now()).toISOString().slice(0, 10)}.${format}`);
      toast(i18n.t('templates.exported', templates.length));
    },
  };
}

/** Clients by name: their ids mean nothing elsewhere. */
const asForeign = (
  { title, shortcut, body, tags, platforms, clientId }: Template,
  { clients }: Directory,
): Omit<ForeignTemplate, 'changes'> => ({
  ...{ title, shortcut, body, tags, platforms },
  client: clientId === null ? null : (clients.get(clientId)?.name ?? null),
});
