import type { Account } from '@/lib/domain/account';
import type { Task } from '@/lib/domain/campaign';
import type { FieldAudit } from '@/lib/domain/drift';
import type { Company } from '../company';
import { dayIn } from '../day-in';
import type { Audits } from '../places/use-audits';

/** Days, `YYYY-MM-DD` in the client's zone, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** One field of one place as a report has it. */
export interface ReportRow {
  readonly account: Account;
  readonly audit: FieldAudit;
  /** What was settled there in the period; the last where it was more than once. */
  readonly task: Task | null;
}

/** Every field of every place that the record has a fact for or that shows something, place by place. */
export function reportRows(company: Company, audits: Audits, period: Period): readonly ReportRow[] {
  const settled = company.tasks
    .filter(
      ({ doneAt, state }) => doneAt !== null && state !== 'dropped' && isWithin(doneAt, company, period),
    )
    .sort((a, b) => (a.doneAt ?? 0) - (b.doneAt ?? 0));
  // The last one of a field stays.
  const last = new Map(settled.map((task) => [`${task.accountId} ${task.field}`, task]));
  return company.accounts.flatMap((account) =>
    (audits.get(account.id) ?? []).filter(isReported).map((audit) => ({
      ...{ account, audit },
      task: last.get(`${account.id} ${audit.field}`) ?? null,
    })),
  );
}

/** Whether the record or the place says something of a field. */
export const isReported = ({ want, seen }: FieldAudit): boolean => want !== null || seen !== null;

/** Whether an instant is on one of the period's days, by the client's calendar. */
function isWithin(instant: number, { client }: Company, { from, to }: Period): boolean {
  const day = dayIn(client.zone, instant);
  return from <= day && day <= to;
}

export const PERIODS = ['month', 'lastMonth', 'quarter', 'year'] as const;

/** The days of a usual period, as seen on `today`. */
export function periodOf(kind: (typeof PERIODS)[number], today: string): Period {
  const day = Temporal.PlainDate.from(today);
  const first = day.with({ day: 1 });
  if (kind === 'month') return { from: first.toString(), to: today };
  if (kind === 'lastMonth')
    return { from: first.subtract({ months: 1 }).toString(), to: first.subtract({ days: 1 }).toString() };
  return { from: day.subtract(kind === 'quarter' ? { months: 3 } : { years: 1 }).toString(), to: today };
}
