import { lazy } from 'react';
import type { StudioPage } from '@/components/studio/studio';

/** Each page is loaded when it is first shown. */
const page = (load: () => Promise<StudioPage>): StudioPage => lazy(async () => ({ default: await load() }));

export const pages = {
  today: page(async () => (await import('@/components/today/today-page')).TodayPage),
  library: page(async () => (await import('@/components/library/library-page')).LibraryPage),
  post: page(async () => (await import('@/components/editor/post-page')).PostPage),
  media: page(async () => (await import('@/components/media/media-page')).MediaPage),
  templates: page(async () => (await import('@/components/templates/templates-page')).TemplatesPage),
  company: page(async () => (await import('./company')).Company),
  activity: page(async () => (await import('@/components/activity/activity-page')).ActivityPage),
  accounts: page(async () => (await import('@/components/accounts/accounts-page')).AccountsPage),
  settings: page(async () => (await import('@/components/settings/settings-page')).SettingsPage),
};
