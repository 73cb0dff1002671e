import type { CampaignKind } from '@/lib/domain/campaign';
import type { CompanyPatch } from '@/lib/domain/company';

/** What is true of a practice client, and what became of it since: laid over each other as the person would have entered them. */
export interface PracticeRecord {
  readonly facts: CompanyPatch;
  readonly news: {
    /** `YYYY-MM-DD`. */
    readonly from: string;
    readonly reason: string;
    readonly set: CompanyPatch;
    /** Title of the campaign that brings it to every place. */
    readonly campaign: string;
    readonly kind: CampaignKind;
  };
}

/** Where there is room for more than one sentence. */
export const WORDY = ['google-business', 'linkedin', 'youtube'] as const;
