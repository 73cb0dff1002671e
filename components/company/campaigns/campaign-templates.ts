import { i18n } from '#i18n';

/** What a campaign is begun from. */
export const TEMPLATES = ['phone', 'move', 'rename', 'hours', 'holidayHours', 'pictures', 'check'] as const;

export type CampaignTemplate = (typeof TEMPLATES)[number];

/** The title that a template proposes. */
export const templateTitle = (template: CampaignTemplate): string =>
  i18n.t(`companyPage.template.${template}`);
