import type { RecordTrouble } from '@/lib/company/record/read-record';
import type { RecordDraft } from '@/lib/company/record/record-draft';
import type { Account } from '@/lib/domain/account';
import type { PlatformSpec, PlatformId } from '@/lib/domain/platform';
import type { ProfileData } from '@/lib/domain/profile-data';
import { i18n } from '#i18n';
import { messageKey } from '@/components/ui/message-key';

/** What every part of the record's form is given. */
export interface RecordParts {
  readonly draft: RecordDraft;
  readonly onChange: (patch: Partial<RecordDraft>) => void;
  readonly troubles: readonly RecordTrouble[];
  /** The client's. */
  readonly accounts: readonly Account[];
  /** The platforms on which the client has accounts. */
  readonly profiles: readonly ProfileData[];
  readonly specs: ReadonlyMap<PlatformId, PlatformSpec>;
}

/** Why a field can't be saved, as a sentence; undefined where it can. */
export function troubleText(troubles: readonly RecordTrouble[], at: string): string | undefined {
  const found = troubles.find((trouble) => trouble.at === at);
  return found && i18n.t(`companyPage.trouble.${messageKey(found.code)}`);
}
