import { expect, test } from '@playwright/test';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { stopWorker } from '../../browser/chromium.ts';
import { Gate } from '../../servers/gate.ts';
import { getBlob, listPosts } from '../../servers/reader.ts';
import { look } from '../support/look.ts';
import { FILM, filmFile, makeTone } from '../support/media-files.ts';
import { Tend } from '../support/tend.ts';

let tend: Tend;

test.beforeEach(async () => {
  tend = await Tend.start();
});
test.afterEach(() => tend.stop());

test('a film is kept, described, queued with a post: it is live, byte for byte', async () => {
  const account = tend.network.accounts[0];
  if (!account) throw new Error('the practice network has no account');
  await tend.connect(account);
  const { page, extensionId } = tend;
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`chrome-extension://${extensionId}/studio.html#/library/new`);
  await page.getByRole('textbox', { name: 'Text' }).fill('The morning loaf, from oven to table');
  await page.locator('input[type=file]').first().setInputFiles(FILM);
  await expect(page.getByText('0:02').first()).toBeVisible();
  await page.getByPlaceholder('What is to be seen?').fill('A loaf rises in the oven');
  // The preview plays it.
  const video = page.locator('section[aria-label="On Bluesky"] video, section video').first();
  await expect(video).toHaveAttribute('aria-label', 'A loaf rises in the oven');
  await video.evaluate((element: HTMLVideoElement) => element.play());
  await expect
    .poll(() => video.evaluate((element: HTMLVideoElement) => element.currentTime))
    .toBeGreaterThan(0);
  await video.evaluate((element: HTMLVideoElement) => element.pause());
  await look(page, 'editor-film', { fullPage: true });

  const gate = new Gate();
  tend.network.faults.on('com.atproto.repo.uploadBlob', { kind: 'hold-before', gate });
  await page.getByRole('button', { name: 'Now', exact: true }).click();
  await page.getByRole('button', { name: /^Queue/ }).click();
  await expect(page.getByText(/^Uploading the video \(8\.7 kB\)/)).toBeVisible();
  await look(page, 'editor-film-uploading', { fullPage: true });
  gate.open();
  const posts = () => listPosts(tend.network.serverUrl, account.did);
  await expect.poll(async () => (await posts()).length, { timeout: 30_000 }).toBe(1);
  const [post] = await posts();
  const embed = post?.embed as { alt: string; video: { ref: { $link: string } } };
  expect(embed).toMatchObject({
    $type: 'app.bsky.embed.video',
    alt: 'A loaf rises in the oven',
    aspectRatio: { width: 240, height: 426 },
    video: { mimeType: 'video/mp4' },
  });
  const stored = await getBlob(tend.network.serverUrl, account.did, embed.video.ref.$link);
  expect(stored.sha256).toBe(createHash('sha256').update(readFileSync(FILM)).digest('hex'));
});

test('stopped in the middle of the upload: taken up again at once, and posted once', async () => {
  const account = tend.network.accounts[0];
  if (!account) throw new Error('the practice network has no account');
  await tend.connect(account);
  const { page, extensionId, network } = tend;
  const uploads = () => network.requests().filter(({ method }) => method.endsWith('uploadBlob')).length;
  await page.goto(`chrome-extension://${extensionId}/studio.html#/library/new`);
  await page.getByRole('textbox', { name: 'Text' }).fill('Once, whatever happens');
  await page.locator('input[type=file]').first().setInputFiles(FILM);
  await expect(page.getByText('0:02').first()).toBeVisible();
  network.faults.on('com.atproto.repo.uploadBlob', { kind: 'delay-before', ms: 15_000 });
  await page.getByRole('button', { name: 'Now', exact: true }).click();
  await page.getByRole('button', { name: /^Queue/ }).click();
  await expect.poll(uploads).toBe(1);
  await stopWorker(tend.browser);
  await tend.ask('scan.now', {});
  const posts = () => listPosts(network.serverUrl, account.did);
  await expect.poll(async () => (await posts()).length, { timeout: 60_000 }).toBe(1);
  expect(uploads()).toBe(2);
  expect(await posts()).toHaveLength(1);
});

test('what Bluesky doesn’t take is said with the repair that settles it', async () => {
  const account = tend.network.accounts[0];
  if (!account) throw new Error('the practice network has no account');
  await tend.connect(account);
  const { page, extensionId } = tend;
  await page.goto(`chrome-extension://${extensionId}/studio.html#/library/new`);
  await page.getByRole('textbox', { name: 'Text' }).fill('Two things at once');
  const files = page.locator('input[type=file]').first();
  await files.setInputFiles([filmFile(), { name: 'tone.wav', mimeType: 'audio/wav', buffer: makeTone(3) }]);
  await expect(page.getByText('Bluesky shows a video alone.', { exact: false }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Queue/ })).toBeDisabled();
  await look(page, 'editor-film-repair', { fullPage: true });
  await page.getByRole('button', { name: 'Keep only the video' }).click();
  await expect(page.getByText('Bluesky shows a video alone.', { exact: false })).toHaveCount(0);
  await expect(page.getByPlaceholder('What is to be heard?')).toHaveCount(0);
});

test('films and sounds are in the library, and can be seen and heard there', async () => {
  const { page, extensionId } = tend;
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`chrome-extension://${extensionId}/studio.html#/media`);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([filmFile(), { name: 'Oven bell.wav', mimeType: 'audio/wav', buffer: makeTone(3) }]);
  const sound = page.getByRole('button', { name: /Oven bell\.wav/ });
  await expect(sound).toContainText('0:03');
  await expect(page.getByRole('button', { name: /bread\.mp4/ })).toContainText('0:02');
  await look(page, 'media-films', { fullPage: true });
  await sound.click();
  const audio = page.locator('dialog audio, [role=dialog] audio');
  await expect
    .poll(() => audio.evaluate((element: HTMLAudioElement) => Math.round(element.duration)))
    .toBe(3);
  await look(page, 'media-sound', { fullPage: true });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /bread\.mp4/ }).click();
  const video = page.locator('dialog video, [role=dialog] video');
  await expect
    .poll(() => video.evaluate((element: HTMLVideoElement) => element.readyState))
    .toBeGreaterThan(1);
  await look(page, 'media-film', { fullPage: true });
});
