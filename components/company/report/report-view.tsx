import { FileDown, Printer } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { useBackupPorts } from '@/components/ports/backup-ports';
import { useStudioPorts } from '@/components/ports/studio-ports';
import { Button } from '@/components/ui/button';
import { Segmented } from '@/components/ui/segmented';
import { TextInput } from '@/components/ui/text-input';
import { useToast } from '@/components/ui/toast-region';
import { isDate } from '@/lib/company/record/hours-trouble';
import type { Company } from '../company';
import { fileName } from '../file-name';
import { useAudits } from '../places/use-audits';
import { PERIODS, periodOf, reportRows } from './report-rows';
import { ReportSheet } from './report-sheet';
import { reportTable } from './report-table';
import styles from './report.module.css';

/** What a client is sent: how right their places are, what changed, before and after, with dates. Printed by the browser, or as a table. */
export function ReportView({ company }: { readonly company: Company }) {
  const { client, today } = company;
  const { companyFiles } = useStudioPorts();
  const { saveText } = useBackupPorts();
  const toast = useToast();
  const audits = useAudits(company);
  const [chosen, setChosen] = useState<(typeof PERIODS)[number] | 'days'>('month');
  const [days, setDays] = useState(() => periodOf('month', today));
  const wanted = chosen === 'days' ? days : periodOf(chosen, today);
  const isSound = isDate(wanted.from) && isDate(wanted.to) && wanted.from <= wanted.to;
  const period = isSound ? wanted : periodOf('month', today);
  const rows = reportRows(company, audits, period);
  const save = async (): Promise<void> => {
    const text = await companyFiles.writeRows(reportTable(rows, company));
    saveText(text, `${fileName(client.name)}-${period.from}-${period.to}.csv`);
    toast(i18n.t('companyPage.report.saved'));
  };
  return (
    <>
      <div className={styles.tools}>
        <Segmented
          label={i18n.t('companyPage.report.period')}
          value={chosen}
          onChange={(next) => {
            if (next === 'days') setDays(period);
            setChosen(next);
          }}
          options={[...PERIODS, 'days' as const].map((value) => ({
            value,
            label: i18n.t(`companyPage.report.periods.${value}`),
          }))}
        />
        {chosen === 'days' && (
          <span className={styles.days}>
            {(['from', 'to'] as const).map((end) => (
              <TextInput
                key={end}
                type="date"
                aria-label={i18n.t(`companyPage.report.${end}`)}
                aria-invalid={isSound ? undefined : true}
                value={days[end]}
                onChange={(event) => setDays({ ...days, [end]: event.target.value })}
              />
            ))}
          </span>
        )}
        <span className={styles.acts}>
          <Button icon={<FileDown aria-hidden="true" />} onClick={() => void save()}>
            {i18n.t('companyPage.report.csv')}
          </Button>
          <Button variant="primary" icon={<Printer aria-hidden="true" />} onClick={() => print()}>
            {i18n.t('companyPage.report.print')}
          </Button>
        </span>
      </div>
      {!isSound && <p role="alert">{i18n.t('companyPage.report.daysWrong')}</p>}
      <ReportSheet company={company} audits={audits} rows={rows} period={period} />
    </>
  );
}
