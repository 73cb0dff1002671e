import { FileDown, FileUp } from 'lucide-react';
import { useRef } from 'react';
import { i18n } from '#i18n';
import { useBackupPorts } from '@/components/ports/backup-ports';
import { useStudioPorts } from '@/components/ports/studio-ports';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast-region';
import type { Client } from '@/lib/domain/client';
import type { CompanyFacts } from '@/lib/domain/company';
import { fileName } from '../file-name';
import styles from './record.module.css';
import type { RecordWriting } from './use-record-draft';

interface VcardToolsProps {
  readonly client: Client;
  readonly facts: CompanyFacts;
  readonly writing: RecordWriting;
}

/** The record from a business card, and as one. What is read waits in the form until it is saved. */
export function VcardTools({ client, facts, writing }: VcardToolsProps) {
  const { companyFiles } = useStudioPorts();
  const { saveText } = useBackupPorts();
  const toast = useToast();
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const found = await companyFiles.readVcard(file, client.zone);
    if (!found) return toast(i18n.t('companyPage.vcard.unknown', { name: file.name }));
    const before = writing.draft;
    writing.change(found);
    toast(i18n.t('companyPage.vcard.read'), () => writing.change(before));
  };
  const write = async (): Promise<void> => {
    saveText(await companyFiles.writeVcard(facts, client.name), `${fileName(client.name)}.vcf`);
    toast(i18n.t('companyPage.vcard.written'));
  };
  return (
    <section aria-labelledby="vcard" className={styles.part}>
      <h2 id="vcard" className={styles.title}>
        {i18n.t('companyPage.vcard.title')}
      </h2>
      <p className={styles.hint}>{i18n.t('companyPage.vcard.hint')}</p>
      <div className={styles.acts}>
        <Button icon={<FileUp aria-hidden="true" />} onClick={() => input.current?.click()}>
          {i18n.t('companyPage.vcard.import')}
        </Button>
        <Button icon={<FileDown aria-hidden="true" />} onClick={() => void write()}>
          {i18n.t('companyPage.vcard.export')}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept=".vcf,text/vcard,text/x-vcard"
        onChange={(event) => {
          void read(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
    </section>
  );
}
