import { i18n } from '#i18n';
import { fieldName } from '../field-name';
import type { Company } from '../company';
import { verdictWord } from '../verdict-badge';
import type { ReportRow } from './report-rows';

/** A report as a table, with its line of headings. Times are ISO 8601. */
export const reportTable = (
  rows: readonly ReportRow[],
  { specs }: Company,
): readonly (readonly string[])[] => [
  (
    [
      'place',
      'handle',
      'field',
      'state',
      'shows',
      'record',
      'seen',
      'before',
      'corrected',
      'evidence',
    ] as const
  ).map((column) => i18n.t(`companyPage.report.column.${column}`)),
  ...rows.map(({ account, audit: { field, verdict, want, seen }, task }) => [
    specs.get(account.platform)?.name ?? account.platform,
    account.handle,
    fieldName(field),
    verdictWord(verdict, want?.max ?? null),
    isPicture(field) ? '' : (seen?.lines.join('\n') ?? ''),
    isPicture(field) ? '' : (want?.lines.join('\n') ?? ''),
    seen ? iso(seen.lastSeenAt) : '',
    isPicture(field) ? '' : (task?.before?.join('\n') ?? ''),
    task?.doneAt == null ? '' : iso(task.doneAt),
    task?.evidence?.url ?? seen?.url ?? '',
  ]),
];

/** Pictures are ids, which say nothing to a client. */
export const isPicture = (field: ReportRow['audit']['field']): boolean =>
  field === 'avatar' || field === 'cover';

const iso = (instant: number): string => new Date(instant).toISOString();
