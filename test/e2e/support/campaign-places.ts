import type { Site } from '../../sites/server/site-ids.ts';

interface CampaignPlace {
  readonly site: Site;
  readonly origin: string;
  /** Of Casa Luz and of Fern & Co. */
  readonly handles: readonly [string, string];
  /** Accounts are published to by API, so they are connected, not added by their name. */
  readonly byApi?: true;
}

/** Where both clients have accounts, and how they are called there. */
export const CAMPAIGN_PLACES = {
  x: { site: 'x', origin: 'https://x.com', handles: ['casaluz', 'fernandco'] },
  instagram: { site: 'instagram', origin: 'https://www.instagram.com', handles: ['casaluz', 'fernandco'] },
  facebook: { site: 'facebook', origin: 'https://www.facebook.com', handles: ['casaluz', 'fernandco'] },
  threads: { site: 'threads', origin: 'https://www.threads.com', handles: ['casaluz', 'fernandco'] },
  tiktok: { site: 'tiktok', origin: 'https://www.tiktok.com', handles: ['casaluz', 'fernandco'] },
  pinterest: { site: 'pinterest', origin: 'https://www.pinterest.com', handles: ['casaluz', 'fernandco'] },
  bluesky: {
    ...{ site: 'bluesky', origin: 'https://bsky.app', byApi: true },
    handles: ['casaluz.test', 'fernandco.test'],
  },
  mastodon: {
    ...{ site: 'mastodon', origin: 'https://mastodon.tend.test', byApi: true },
    handles: ['casaluz', 'fernandco'],
  },
  youtube: { site: 'youtube', origin: 'https://studio.youtube.com', handles: ['casaluz', 'fernandco'] },
  linkedin: {
    ...{ site: 'linkedin', origin: 'https://www.linkedin.com' },
    handles: ['company/casa-luz', 'company/fern-and-co'],
  },
} as const satisfies Readonly<Record<string, CampaignPlace>>;

export type Place = keyof typeof CAMPAIGN_PLACES;

/** How a person changes a profile's bio in a network's page; its own elements, not Tend's. */
export interface BioForm {
  readonly place: Place;
  readonly path: string;
  /** What opens the form where its address alone doesn't. */
  readonly open?: string;
  readonly control: string;
  readonly save: string;
  /** Where the saved value is seen, when the form closes and nothing beside it shows it. */
  readonly shownAt?: string;
}

/** Forms that Tend knows. */
export const KNOWN_FORMS: readonly BioForm[] = [
  {
    ...{ place: 'x', path: '/settings/profile' },
    control: 'textarea[name="description"]',
    save: '[data-testid="Profile_Save_Button"]',
  },
  {
    ...{ place: 'instagram', path: '/accounts/edit/' },
    control: '#pepBio',
    save: 'form > [role="button"]',
  },
  {
    ...{ place: 'tiktok', path: '/@casaluz', open: '[data-e2e="edit-profile-entrance"]' },
    control: 'textarea[data-e2e="edit-profile-bio-input"]',
    save: '[data-e2e="edit-profile-save"]',
  },
  {
    ...{ place: 'pinterest', path: '/settings/edit-profile/' },
    control: 'textarea#about',
    save: '[data-test-id="settings-form-save"] button',
  },
  {
    ...{ place: 'bluesky', path: '/profile/casaluz.test' },
    open: '[data-testid="profileHeaderEditProfileButton"]',
    control: '[data-testid="editProfileDescriptionInput"]',
    save: '[data-testid="editProfileSaveBtn"]',
  },
  {
    ...{ place: 'mastodon', path: '/profile/edit', open: 'button[aria-label="Edit: Bio"]' },
    control: 'textarea[aria-labelledby]',
    save: '.safety-action-modal__actions button:last-child',
    shownAt: '/@casaluz',
  },
];

/** The form that servers before Mastodon 4.6 have; the server draws it, and the page is loaded anew after Save. */
export const OLDER_MASTODON: BioForm = {
  ...{ place: 'mastodon', path: '/settings/profile' },
  control: 'textarea[name="account[note]"]',
  save: '.actions button[type="submit"]',
};

/** Of these Tend knows nothing until the person has shown it. */
export const TAUGHT_FORM: BioForm = {
  ...{ place: 'threads', path: '/@casaluz', open: 'main [role="button"]' },
  control: '[role="dialog"] textarea',
  save: '[role="dialog"] [role="button"]',
};
