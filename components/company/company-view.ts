/** What of a client's company is shown. */
export const COMPANY_VIEWS = ['record', 'places', 'campaigns', 'history', 'report'] as const;

export type CompanyView = (typeof COMPANY_VIEWS)[number];

const CAMPAIGN = 'campaign~';

export interface CompanyPlace {
  readonly view: CompanyView;
  /** Which campaign is open, under `campaigns`. */
  readonly campaignId: string | null;
}

/** What `#/company/<id>` means; what is unknown is the record. */
export function companyPlace(id: string | null): CompanyPlace {
  if (id?.startsWith(CAMPAIGN)) return { view: 'campaigns', campaignId: id.slice(CAMPAIGN.length) };
  return { view: COMPANY_VIEWS.find((view) => view === id) ?? 'record', campaignId: null };
}

/** `Route.id` of a campaign. */
export const campaignRoute = (campaignId: string): string => CAMPAIGN + campaignId;
