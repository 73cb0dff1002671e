import { expect, test, type Locator } from '@playwright/test';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawPng } from '../../servers/draw-png.ts';
import { Gate } from '../../servers/gate.ts';
import { socialToken } from '../../servers/snac-client.ts';
import type { SocialAccount } from '../../servers/snac-accounts.ts';
import type { Social } from '../../servers/social.ts';
import { putFile } from '../support/put-files.ts';
import { connectSocial } from '../support/social-account.ts';
import { Tend } from '../support/tend.ts';

const CLIENT = 'casa';
const SERVER = 'https://social.tend.test';
const PATCH = '/api/v1/accounts/update_credentials';
const BIO = 'Guest house above the river. Twelve rooms now, and still one long table.';
const OLD_BIO = 'Eleven rooms and one long table.';
const OLD_LOGO = Uint8Array.from(drawPng(64, 64, (x) => [200, x * 3, 40]));

let tend: Tend;
let social: Social;
let person: SocialAccount;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  tend = await Tend.start({ social: true });
  if (!tend.network.social) throw new Error('it was asked for');
  ({ social } = tend.network);
  const [first] = social.accounts;
  if (!first) throw new Error('the practice server has no account');
  person = first;
  await asBefore();
  await connectSocial(tend, person, CLIENT);
  for (const [id, color] of [
    ['new-logo', '#0b7285'],
    ['new-banner', '#7a3b12'],
  ] as const)
    await tend.page.evaluate(putFile, {
      ...{ id, color, clientId: CLIENT, name: `${id}.png`, mime: 'image/png', size: 0 },
    });
  await tend.ask('company.change', {
    ...{ clientId: CLIENT, from: '2026-01-01', reason: 'The attic is done' },
    set: {
      bios: [{ id: 'b1', text: BIO, lang: '', platforms: [] }],
      avatar: { all: 'new-logo' },
      cover: { all: 'new-banner' },
    },
    campaign: { title: 'Twelve rooms', kind: 'change', note: '' },
  });
  await tend.page.goto(`chrome-extension://${tend.extensionId}/studio.html#/company/places?client=${CLIENT}`);
});

test.afterEach(() => tend.network.faults.clear());
test.afterAll(() => tend.stop());

/** What the person has there already, given with another client: a bio, a link, both pictures. */
async function asBefore(): Promise<void> {
  const token = await socialToken(tend.network.fetch, SERVER, person);
  const form = new FormData();
  form.append('note', OLD_BIO);
  form.append('fields_attributes[0][name]', 'Web');
  form.append('fields_attributes[0][value]', 'https://casaluz.example');
  for (const picture of ['avatar', 'header'])
    form.append(picture, new Blob([OLD_LOGO], { type: 'image/png' }), `${picture}.png`);
  const request = new Request(`${SERVER}${PATCH}`, { method: 'PATCH', body: form });
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': request.headers.get('content-type') ?? '',
  };
  const body = new Uint8Array(await request.arrayBuffer());
  const answer = await tend.network.fetch(`${SERVER}${PATCH}`, { method: 'PATCH', headers, body });
  expect(answer.status, await answer.text()).toBe(200);
}

interface OnDisk {
  readonly bio: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly avatar: string;
  readonly header: string;
}

const file = (): string => join(social.dir, 'user', person.name, 'user.json');
/** What the server has on its disk: a witness that shares nothing with the extension. */
const onDisk = async (): Promise<OnDisk> => JSON.parse(await readFile(file(), 'utf8')) as OnDisk;
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
/** A picture as everybody gets it from the server. */
const served = async (picture: 'avatar' | 'header'): Promise<string> =>
  base64(new Uint8Array(await (await tend.network.fetch((await onDisk())[picture])).arrayBuffer()));
/** A file of Tend's library. */
const kept = (id: string): Promise<string> =>
  tend.page.evaluate(
    (wanted) =>
      new Promise<string>((resolve, reject) => {
        const open = indexedDB.open('tend');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const read = open.result.transaction('mediaBlobs').objectStore('mediaBlobs').get(wanted);
          read.onsuccess = async () => {
            open.result.close();
            const { blob } = read.result as { blob: Blob };
            resolve(btoa(String.fromCharCode(...new Uint8Array(await blob.arrayBuffer()))));
          };
        };
      }),
    id,
  );

const cell = (field: string): Locator =>
  tend.page.getByRole('grid').getByRole('button', { name: new RegExp(`^${field} on Mastodon`) });
const dialog = (): Locator => tend.page.getByRole('dialog');
async function openChange(field: string): Promise<void> {
  await cell(field).click();
  await dialog().getByRole('button', { name: 'Change by Tend…' }).click();
  await expect(dialog().getByRole('heading', { name: 'Change it on Mastodon' })).toBeVisible();
}
const change = (): Promise<void> => dialog().getByRole('button', { name: 'Change 1 field' }).click();
const said = (text: string | RegExp): Promise<void> => expect(tend.page.getByText(text)).toBeVisible();

/** Pictures of the studio, light and dark, where `TEND_SHOTS` names a folder. */
async function shots(name: string): Promise<void> {
  const folder = process.env['TEND_SHOTS'];
  if (!folder) return;
  for (const colorScheme of ['dark', 'light'] as const) {
    await tend.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await tend.page.screenshot({ path: `${folder}/${name}-${colorScheme}.png` });
  }
}

test('what stands there is read at the person’s click', async () => {
  await expect(cell('Bio')).toHaveAccessibleName(/not seen yet/);
  await cell('Bio').click();
  await dialog().getByRole('button', { name: 'Read now' }).click();
  await expect(dialog()).toContainText(OLD_BIO.slice(-20));
  await shots('mastodon-read');
  await tend.page.keyboard.press('Escape');
  await expect(cell('Bio')).toHaveAccessibleName(/differs/);
});

for (const [field, picture, asset] of [
  ['Profile picture', 'avatar', 'new-logo'],
  ['Cover picture', 'header', 'new-banner'],
] as const)
  test(`${field}: shown beside the old one, written, read back by somebody else, and put back`, async () => {
    expect(await served(picture)).toBe(base64(OLD_LOGO));
    await openChange(field);
    await expect
      .poll(() =>
        dialog()
          .locator('img')
          .evaluateAll((all) => all.filter((one) => (one as HTMLImageElement).naturalWidth > 0).length),
      )
      .toBe(2);
    await shots(`mastodon-${picture}`);
    await change();
    await said('Changed on Mastodon, and read back.');
    expect(await served(picture)).toBe(await kept(asset));
    await expect(cell(field)).toHaveAccessibleName(/: right/);
    await cell(field).click();
    await expect(dialog()).toContainText('Changed by Tend');
    await shots(`mastodon-${picture}-changed`);
    await dialog().getByRole('button', { name: 'Put it back' }).click();
    await said('It is on Mastodon as it was before.');
    expect(await served(picture)).toBe(base64(OLD_LOGO));
    expect((await onDisk()).bio).toBe(OLD_BIO);
    await tend.page.keyboard.press('Escape');
    await expect(dialog()).toBeHidden();
  });

/** The server empties a field beside what it is told, as some do: before its answer to each of so many changes is heard. */
async function emptying(field: 'bio' | 'metadata', times: number): Promise<void> {
  for (let nth = 1; nth <= times; nth++) {
    const gate = new Gate();
    tend.network.faults.on(PATCH, { kind: 'hold-after', gate }, { nth });
    void gate.reached.then(async () => {
      const empty = { ...(await onDisk()), [field]: field === 'bio' ? '' : {} };
      await writeFile(file(), JSON.stringify(empty));
      gate.open();
    });
  }
}

test('a server that empties another field: what was lost is put back at once', async () => {
  await emptying('metadata', 1);
  await openChange('Profile picture');
  await change();
  await said('Changed on Mastodon, and read back.');
  expect(await served('avatar')).toBe(await kept('new-logo'));
  expect((await onDisk()).metadata).toEqual({ Web: 'https://casaluz.example' });
  expect((await onDisk()).bio).toBe(OLD_BIO);
});

test('one that empties it each time is told by name, and undone, all is as before', async () => {
  await emptying('bio', 2);
  await openChange('Cover picture');
  await change();
  await said('Mastodon shows these otherwise than it was told: Bio.');
  expect((await onDisk()).bio).toBe('');
  await shots('mastodon-emptied');
  tend.network.faults.clear();
  await tend.page.getByRole('button', { name: /^Undo/ }).click();
  await said('It is on Mastodon as it was before.');
  expect((await onDisk()).bio).toBe(OLD_BIO);
  expect(await served('header')).toBe(base64(OLD_LOGO));
});

test('the words: a preview of what differs, and where somebody changed it meanwhile nothing is written', async () => {
  await openChange('Bio');
  await expect(dialog().locator('del').first()).toBeVisible();
  await writeFile(file(), JSON.stringify({ ...(await onDisk()), bio: 'Somebody else’s words' }));
  await change();
  await expect(dialog().getByRole('alert')).toContainText('Something else stands there by now');
  expect((await onDisk()).bio).toBe('Somebody else’s words');
  await dialog().getByRole('button', { name: 'Cancel' }).click();
  await openChange('Bio');
  await change();
  await said('Changed on Mastodon, and read back.');
  expect((await onDisk()).bio).toBe(BIO);
  await expect(cell('Bio')).toHaveAccessibleName(/: right/);
});
