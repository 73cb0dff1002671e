import type { Locator, Page } from '@playwright/test';
import { LANGS } from './app/shared/langs.ts';
import type { Profile } from './server/profile.ts';
import type { Site } from './server/site-ids.ts';
import { expect, test } from './support/sites-test.ts';

interface Form {
  readonly site: Site;
  readonly path: string;
  /** Opens the form where its address alone doesn't. */
  open?(page: Page): Promise<void>;
  readonly field: keyof Profile & ('bio' | 'name' | 'phone' | 'website');
  control(page: Page): Locator;
  save(page: Page): Locator;
  /** Where the saved value is shown, and where that is. */
  shown(page: Page): Locator;
  readonly shownAt?: string;
  /** The server draws it: what stands in a field is what is sent. */
  readonly plain?: true;
}

const FORMS: readonly Form[] = [
  {
    site: 'x',
    path: '/settings/profile',
    field: 'bio',
    control: (page) => page.locator('textarea[name="description"]'),
    save: (page) => page.getByTestId('Profile_Save_Button'),
    shown: (page) => page.getByTestId('UserDescription'),
  },
  {
    site: 'instagram',
    path: '/accounts/edit/',
    field: 'bio',
    control: (page) => page.locator('textarea#pepBio'),
    save: (page) => page.getByText('Submit', { exact: true }),
    shown: (page) => page.locator('header span[dir="auto"]').last(),
    shownAt: '/casaluz/',
  },
  {
    site: 'facebook',
    path: '/casaluz/directory_contact_info?fb_profile_edit_entry_point=1',
    field: 'phone',
    control: (page) => page.getByLabel('Phone'),
    save: (page) => page.getByRole('button', { name: 'Save' }),
    shown: (page) => page.locator('span[dir="auto"]').filter({ hasText: /^\+/ }),
  },
  {
    site: 'threads',
    path: '/@casaluz',
    open: (page) => page.getByRole('button', { name: 'Edit profile' }).click(),
    field: 'bio',
    control: (page) => page.locator('[role="dialog"] textarea'),
    save: (page) => page.getByRole('button', { name: 'Done' }),
    shown: (page) => page.locator('main span[dir="auto"] > span').first(),
  },
  {
    site: 'bluesky',
    path: '/profile/casaluz.test',
    open: (page) => page.getByTestId('profileHeaderEditProfileButton').click(),
    field: 'bio',
    control: (page) => page.getByTestId('editProfileDescriptionInput'),
    save: (page) => page.getByTestId('editProfileSaveBtn'),
    shown: (page) => page.getByTestId('profileHeaderDescription'),
  },
  {
    site: 'mastodon',
    path: '/profile/edit',
    open: (page) => page.getByRole('button', { name: 'Edit: Bio' }).click(),
    field: 'bio',
    control: (page) => page.locator('textarea[aria-labelledby]'),
    save: (page) => page.locator('.safety-action-modal__actions button:last-child'),
    shown: (page) => page.locator('.account__header__content'),
    shownAt: '/@casaluz',
  },
  {
    site: 'mastodon',
    path: '/settings/profile',
    field: 'bio',
    control: (page) => page.locator('textarea[name="account[note]"]'),
    save: (page) => page.locator('.actions button[type="submit"]'),
    shown: (page) => page.locator('.account__header__content'),
    shownAt: '/@casaluz',
    plain: true,
  },
  {
    site: 'linkedin',
    path: '/company/casa-luz/about/',
    open: (page) => page.getByRole('button', { name: 'Edit page' }).click(),
    field: 'phone',
    control: (page) => page.locator('input[name="phone"]'),
    save: (page) => page.getByRole('button', { name: 'Save' }),
    shown: (page) => page.locator('dd').nth(1),
  },
  {
    site: 'tiktok',
    path: '/@casaluz',
    open: (page) => page.locator('[data-e2e="edit-profile-entrance"]').click(),
    field: 'bio',
    control: (page) => page.locator('textarea[data-e2e="edit-profile-bio-input"]'),
    save: (page) => page.locator('[data-e2e="edit-profile-save"]'),
    shown: (page) => page.locator('[data-e2e="user-bio"]'),
  },
  {
    site: 'pinterest',
    path: '/settings/edit-profile/',
    field: 'bio',
    control: (page) => page.locator('textarea#about'),
    save: (page) => page.locator('[data-test-id="settings-form-save"] button'),
    shown: (page) => page.locator('[data-test-id="main-user-description-text"]'),
    shownAt: '/casaluz/',
  },
  {
    site: 'youtube',
    path: '/channel/UC/editing/profile',
    field: 'bio',
    control: (page) => page.locator('ytcp-social-suggestions-textbox #textbox').nth(1),
    save: (page) => page.locator('ytcp-button#publish-button'),
    shown: (page) => page.locator('ytcp-social-suggestions-textbox #textbox').nth(1),
  },
  {
    site: 'google-business',
    path: '/local/business/4815162342000000011/editprofile/info',
    open: (page) => page.getByRole('button', { name: 'Edit: Phone' }).click(),
    field: 'phone',
    control: (page) => page.getByRole('textbox', { name: 'Phone' }),
    save: (page) => page.getByRole('button', { name: 'Save' }),
    shown: (page) => page.getByRole('region', { name: 'Phone' }).locator('span').first(),
  },
];

for (const form of FORMS)
  test.describe(`${form.site} ${form.path}`, () => {
    test.use({ site: form.site });

    test('the form saves what its model holds, and the page shows it', async ({ visit }) => {
      const { page } = visit;
      await visit.open({ path: form.path });
      await visit.reset();
      await visit.open({ path: form.path });
      await form.open?.(page);
      const control = form.control(page);
      await expect(control).toBeVisible();
      if (form.plain !== true) {
        await expect(form.save(page)).toBeDisabled();
        // Painted, and the model doesn't know.
        await control.evaluate((node) => {
          if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement)
            node.value = 'only painted';
          else node.textContent = 'only painted';
        });
        await expect(form.save(page)).toBeDisabled();
      }
      const text = form.field === 'phone' ? '+351 212 345 678' : 'Eleven rooms & <b>one</b> long table';
      await control.fill('');
      await control.pressSequentially(text);
      await expect(form.save(page)).toBeEnabled();
      await form.save(page).click();
      await expect.poll(async () => (await visit.stored('casa-luz'))[form.field]).toBe(text);
      expect((await visit.stored('fern-and-co'))[form.field]).not.toBe(text);
      if (form.shownAt !== undefined) await visit.open({ path: form.shownAt });
      await expect(form.shown(page)).toHaveText(text);
    });

    if (!form.open)
      test('older markup, and a form that comes late', async ({ visit }) => {
        await visit.open({ path: form.path, markup: 'older', slow: 400 });
        await expect(form.control(visit.page)).toHaveCount(0);
        await expect(form.control(visit.page)).toBeVisible();
      });
  });

test.describe('languages', () => {
  test.use({ site: 'x' });

  test('labels in six languages, Arabic from right to left', async ({ visit }) => {
    const { page } = visit;
    const labels = new Set<string>();
    for (const lang of LANGS) {
      await visit.open({ path: '/settings/profile', lang });
      labels.add(await page.locator('label:has(textarea[name="description"])').innerText());
      await expect(page.locator('html')).toHaveAttribute('dir', lang === 'ar' ? 'rtl' : 'ltr');
    }
    expect(labels.size).toBeGreaterThanOrEqual(LANGS.length - 1);
  });
});

test.describe('shapes', () => {
  test.describe('bluesky', () => {
    test.use({ site: 'bluesky' });
    test('the profile has what the outline of a saved page has', async ({ visit }) => {
      await visit.open({ path: '/profile/casaluz.test', account: 'fern-and-co' });
      // Of the feed, one post; the ones behind it have no other nodes.
      await visit.expectOutline('bsky-profile-header', (_, line) => line > 50);
    });
  });
  test.describe('tiktok', () => {
    test.use({ site: 'tiktok' });
    test('the profile has what the outline of a saved page has', async ({ visit }) => {
      await visit.open({ path: '/@casaluz', account: 'fern-and-co' });
      await visit.expectOutline('tiktok-profile-header');
    });
  });
});

test.describe('a typeahead and hours', () => {
  test.use({ site: 'facebook' });

  test('what is typed narrows the list; only what is chosen is in the model', async ({ visit }) => {
    const { page } = visit;
    await visit.open({ path: '/fernandco/directory_category', account: 'fern-and-co' });
    await visit.reset();
    await page.getByRole('button', { name: 'Edit Category' }).click();
    const field = page.getByRole('combobox', { name: 'Category (required)' });
    await expect(field).toHaveValue('Plant shop');
    await field.fill('plant');
    await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(2);
    await field.blur();
    await expect(field).toHaveValue('Plant shop');
    await expect(page.getByRole('button', { name: 'Save' })).toBeDisabled();
    await field.fill('plant n');
    await page.getByRole('option', { name: 'Plant nursery' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(async () => (await visit.stored('fern-and-co')).category).toBe('Plant nursery');
  });

  test('a day can be closed, and has two selects while it is open', async ({ visit }) => {
    const { page } = visit;
    await visit.open({
      path: '/profile.php?id=61550000000011&sk=directory_basic_info&fb_profile_edit_entry_point=1',
      account: 'casa-luz',
    });
    await visit.reset();
    await page.getByRole('group', { name: 'Monday' }).getByRole('checkbox').uncheck();
    await page.getByLabel('Tuesday: Opens at').selectOption('09:30');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect
      .poll(async () => (await visit.stored('casa-luz')).hours.days.slice(0, 2))
      .toEqual([null, ['09:30', '23:00']]);
    await expect(page.getByText(/^Tuesday: 9:30/)).toBeVisible();
  });
});

test.describe('older markup', () => {
  test.use({ site: 'instagram' });

  test('Instagram’s website can be changed on older pages only', async ({ visit }) => {
    const { page } = visit;
    await visit.open({ path: '/accounts/edit/' });
    await expect(page.getByPlaceholder('Website')).toBeDisabled();
    await visit.open({ path: '/accounts/edit/', markup: 'older' });
    await expect(page.locator('#pepExternalUrl')).toBeEnabled();
    await page.locator('#pepExternalUrl').fill('https://casaluz.example/terrace');
    await page.getByRole('button', { name: 'Submit' }).click();
    await expect
      .poll(async () => (await visit.stored('casa-luz')).website)
      .toBe('https://casaluz.example/terrace');
    await visit.reset();
  });
});
