import { expect, test } from '@playwright/test';
import type { AccountId } from '../../sites/server/people.ts';
import { siteUrl } from '../../sites/site-url.ts';
import {
  CAMPAIGN_PLACES,
  KNOWN_FORMS,
  OLDER_MASTODON,
  TAUGHT_FORM,
  type BioForm,
  type Place,
} from './campaign-places.ts';
import { CASA_FACTS, changeBio, NEW_BIO, type Ask } from './campaign-setup.ts';
import type { PanelTalk } from './panel-talk.ts';

/** Where the campaign leads: forms that Tend knows, one that it is shown, and one that it never touches. */
export const CAMPAIGN: readonly Place[] = [
  ...KNOWN_FORMS.map(({ place }) => place),
  TAUGHT_FORM.place,
  'linkedin',
];

/** What the person does in the network's page, with the mouse and the keyboard. */
export interface Hands {
  readonly goto: (url: string) => Promise<void>;
  readonly click: (css: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** What stands in a field. */
  readonly valueOf: (css: string) => Promise<string>;
  readonly isThere: (css: string) => Promise<boolean>;
  /** What the practice site has stored of Casa Luz. */
  readonly stored: () => Promise<Readonly<Record<string, unknown>>>;
}

/** A browser with Tend, its side panel open beside a page of the networks. */
export interface CampaignRig {
  readonly ask: Ask;
  readonly rows: (table: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  readonly panel: PanelTalk;
  readonly hands: Hands;
  /** Of Casa Luz. */
  readonly accounts: Readonly<Partial<Record<Place, string>>>;
}

const OLD_BIO = CASA_FACTS.bios[0]?.text ?? '';
const NEWER_BIO = 'Guest house above the river. Twelve rooms, two long tables.';

/** A campaign from the change of the record to its last tick, by what is shown and pressed in the browser's own side panel. */
export function campaignTests(rig: () => CampaignRig): void {
  test.describe.configure({ mode: 'serial' });
  const visit = (place: Place, path: string, account: AccountId = 'casa-luz'): Promise<void> =>
    rig().hands.goto(siteUrl(CAMPAIGN_PLACES[place].site, { path, account }));
  /** Of the newest campaign. */
  const taskOf = async (place: Place): Promise<Readonly<Record<string, unknown>> | undefined> => {
    const { rows, accounts } = rig();
    return (await rows('tasks'))
      .filter((task) => task['accountId'] === accounts[place] && task['field'] === 'bio')
      .toSorted((a, b) => Number(b['createdAt']) - Number(a['createdAt']))[0];
  };
  const stateAt = (place: Place, state: string): Promise<void> =>
    expect.poll(async () => (await taskOf(place))?.['state']).toBe(state);
  const storedBio = async (): Promise<unknown> => (await rig().hands.stored())['bio'];

  /** The panel shows what differs and fills it at a click; the person saves, and the page is read again. */
  async function bringThere(form: BioForm, bio: string): Promise<void> {
    const { panel, hands } = rig();
    const { place, path, open, control, save, shownAt } = form;
    await visit(place, path);
    if (open !== undefined) await hands.click(open);
    await panel.rowSays('bio', 'differs');
    await panel.rowSays('bio', bio.slice(0, 40));
    await panel.press('Fill', 'bio');
    await expect.poll(() => hands.valueOf(control)).toBe(bio);
    await panel.rowSays('bio', 'filled, not saved');
    // Filled is not done: only what is saved, and seen, counts.
    expect(await storedBio()).not.toBe(bio);
    expect((await taskOf(place))?.['state']).toBe('open');
    await hands.click(save);
    await expect.poll(storedBio).toBe(bio);
    if (shownAt !== undefined) await visit(place, shownAt);
    await stateAt(place, 'done');
    expect((await taskOf(place))?.['evidence']).toMatchObject({ lines: [bio] });
  }

  test('what the person typed stays, what they did not touch is filled', async () => {
    const { panel, hands, ask } = rig();
    const control = 'textarea[name="description"]';
    await visit('x', '/settings/profile');
    await panel.rowSays('website', 'differs');
    await changeBio(ask, `${OLD_BIO} Since 1987.`, 'Since 1987');
    await panel.rowSays('bio', 'differs');
    await hands.click(control);
    await hands.type(' Half a thought');
    const typed = await hands.valueOf(control);
    expect(typed).toContain('Half a thought');
    await panel.rowSays('bio', 'typed, not saved');
    // All of the form: what is being written is not among it.
    await panel.press('Fill it, I’ll press Save');
    await expect.poll(() => hands.valueOf('input[name="url"]')).toBe('https://casaluz.example');
    expect(await hands.valueOf(control)).toBe(typed);
    // And asked for by itself it stays, too.
    await panel.press('Fill', 'bio');
    await panel.rowSays('bio', 'You had typed something of your own. It stays.');
    expect(await hands.valueOf(control)).toBe(typed);
    // Tend saves nothing.
    const stored = await hands.stored();
    expect(stored['website']).toContain('casaluz-lisboa');
    expect(stored['bio']).not.toContain('Half a thought');
  });

  test('another account is signed in: it is said, nothing is offered, and what is asked for is refused', async () => {
    const { panel, hands, accounts, ask } = rig();
    const control = 'textarea[name="description"]';
    await visit('x', '/settings/profile', 'fern-and-co');
    await expect.poll(() => hands.isThere(control)).toBe(true);
    // It is a form of Fern & Co's, whom the panel then speaks of.
    await panel.says('signed in as Fern & Co');
    const before = await hands.valueOf(control);
    const values = [{ field: 'bio', lines: [OLD_BIO] }];
    const asked = ask('front.fill', { windowId: null, accountId: accounts.x, over: true, values });
    await expect(asked).rejects.toThrow('wrong-account');
    expect(await hands.valueOf(control)).toBe(before);

    await visit('threads', '/@casaluz', 'fern-and-co');
    await panel.says('Signed in as');
    await panel.says('but this is the place of');
    await panel.says('Nothing is filled until you switch accounts there.');
    expect(await panel.offers('Fill')).toBe(false);
  });

  test('the record changes: every place gets a task', async () => {
    expect((await changeBio(rig().ask)).tasks).toBe(CAMPAIGN.length);
  });

  for (const form of KNOWN_FORMS)
    test(`${form.place}: shown, filled at a click, saved by the person, ticked`, () =>
      bringThere(form, NEW_BIO));

  test('a field that Tend has not been shown is taught by one click, then filled', async () => {
    const { panel, hands } = rig();
    const { place, path, open = '', control, save } = TAUGHT_FORM;
    await visit(place, path);
    await hands.click(open);
    await panel.rowSays('bio', 'not taught yet');
    await panel.press('Show Tend where', 'bio');
    await panel.says('Click Bio in the page now');
    await hands.click(control);
    await panel.rowSays('bio', 'differs');
    await panel.press('Fill', 'bio');
    await panel.rowSays('bio', 'filled, not saved');
    await hands.click(save);
    await expect.poll(storedBio).toBe(NEW_BIO);
    // The dialog has closed, and nothing else shows the field: it is seen when the dialog is open again.
    expect((await taskOf(place))?.['state']).toBe('open');
    await hands.click(open);
    await stateAt(place, 'done');
  });

  test('LinkedIn: nothing comes into the page; copied, done by hand, and with it the campaign', async () => {
    const { panel, hands, rows } = rig();
    await visit('linkedin', '/company/casa-luz/');
    await panel.says('as it should be');
    expect(await hands.isThere('[popover]')).toBe(false);
    await panel.press('Copy', 'bio');
    await panel.says('Bio is on the clipboard');
    await panel.press('I changed it', 'bio');
    await stateAt('linkedin', 'by-hand');
    const campaigns = await rows('campaigns');
    const doneAt = campaigns.find(({ title }) => title === 'Twelve rooms')?.['doneAt'];
    expect(doneAt).toEqual(expect.any(Number));
  });

  test('Mastodon’s older editor: the next change', async () => {
    await changeBio(rig().ask, NEWER_BIO, 'Two tables');
    await bringThere(OLDER_MASTODON, NEWER_BIO);
  });
}
