import type { CompanyTable, PlannedCompany } from '@/lib/company/record/company-table';
import type { RecordDraft } from '@/lib/company/record/record-draft';
import type { CompanyFacts } from '@/lib/domain/company';

/** Company records from files of other tools and into files. */
export interface CompanyFiles {
  /** Null where the file is no table. */
  readonly readTable: (file: Blob) => Promise<CompanyTable | null>;
  /** What would become of each row, and all columns that a heading may mean. */
  readonly planTable: (
    table: CompanyTable,
    clients: readonly {
      readonly id: string;
      readonly name: string;
      readonly zone: string;
      readonly facts: CompanyFacts;
    }[],
  ) => Promise<{ readonly rows: readonly PlannedCompany[]; readonly columns: readonly string[] }>;
  readonly writeTable: (
    records: readonly { readonly client: string; readonly facts: CompanyFacts }[],
  ) => Promise<string>;
  /** Any table, safe for spreadsheets. */
  readonly writeRows: (rows: readonly (readonly string[])[]) => Promise<string>;
  /** What a business card says; null where the file is none. `zone`: of hours without one. */
  readonly readVcard: (file: Blob, zone: string) => Promise<Partial<RecordDraft> | null>;
  /** `name`: where the record has none. */
  readonly writeVcard: (facts: CompanyFacts, name: string) => Promise<string>;
}
