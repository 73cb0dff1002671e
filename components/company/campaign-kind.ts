import { i18n } from '#i18n';
import { isSame } from '@/lib/company/record/patch-between';
import type { CampaignKind } from '@/lib/domain/campaign';
import type { CompanyFacts, CompanyPatch } from '@/lib/domain/company';
import { factNames } from './facts-text';

/** Which facts alone make a change one of a kind. */
const KINDS: readonly (readonly [Exclude<CampaignKind, 'routine'>, readonly (keyof CompanyFacts)[]])[] = [
  ['phone', ['phones']],
  ['move', ['address', 'phones', 'serviceArea']],
  ['rename', ['name', 'shortName', 'legalName', 'handles']],
  ['hours', ['hours']],
  ['pictures', ['logo', 'avatar', 'cover']],
];

/** What kind of campaign a change calls for. */
export function campaignKind(patch: CompanyPatch): Exclude<CampaignKind, 'routine'> {
  const keys = Object.keys(patch) as (keyof CompanyFacts)[];
  const fits = KINDS.find(([, facts]) => keys.length > 0 && keys.every((key) => facts.includes(key)));
  return fits?.[0] ?? 'change';
}

/** The title that is proposed for it: "New phone number", "Holiday hours". */
export function campaignTitle(patch: CompanyPatch, before: CompanyFacts): string {
  const kind = campaignKind(patch);
  const isWeekSame = before.hours !== undefined && isSame(before.hours.week, patch.hours?.week);
  if (kind === 'hours' && isWeekSame) return i18n.t('companyPage.template.holidayHours');
  return kind === 'change'
    ? i18n.t('companyPage.template.change', { facts: factNames(patch) })
    : i18n.t(`companyPage.template.${kind}`);
}
