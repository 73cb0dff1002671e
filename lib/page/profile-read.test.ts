// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { ProfileData } from '@/lib/domain/profile-data';
import { fixtureData, fixtureView } from './page-fixture';
import { readProfile } from './profile-read';
import { watchTouched, type Touched } from './profile-touched';
import type { ProfileView } from './profile-view';

const data: ProfileData = {
  platform: 'demo',
  version: '2026-11-27',
  hands: 'page',
  labels: { en: { website: ['website'] }, de: { website: ['webseite'] } },
  fields: [
    { field: 'name', name: 'Name', control: 'line', limits: [] },
    { field: 'bio', name: 'Bio', control: 'lines', limits: [] },
    { field: 'website', name: 'Website', control: 'line', limits: [] },
    { field: 'category', name: 'Category', control: 'choice', limits: [] },
    { field: 'links', name: 'Links', control: 'list', limits: [] },
    { field: 'hours', name: 'Hours', control: 'hours', limits: [] },
    { field: 'handle', name: 'Username', control: 'line', limits: [], fixed: true },
  ],
  pages: [
    {
      id: 'edit',
      name: 'Edit',
      kind: 'edits',
      path: '^/home',
      address: 'https://social.example/home',
      root: [
        { css: 'form', seen: '2026-08' },
        { css: '[data-testid="form"]', seen: '2025-01' },
      ],
      owner: { handle: [{ css: 'input[name="username"]', from: 'value', seen: '2026-08' }], name: [] },
      fields: [
        {
          field: 'name',
          read: [
            { css: 'input[name="name"]', from: 'value', seen: '2026-08' },
            { css: '#name', from: 'value', seen: '2025-01' },
          ],
          control: [
            { css: 'input[name="name"]', seen: '2026-08' },
            { css: '#name', seen: '2025-01' },
          ],
        },
        {
          field: 'bio',
          read: [{ css: 'textarea', from: 'value', seen: '2026-08' }],
          control: [{ css: 'textarea', seen: '2026-08' }],
        },
        {
          field: 'website',
          read: [{ css: 'input', label: 'website', from: 'value', seen: '2026-08' }],
          control: [{ css: 'input', label: 'website', seen: '2026-08' }],
        },
        {
          field: 'category',
          read: [{ css: 'select', from: 'value', seen: '2026-08' }],
          control: [{ css: 'select', seen: '2026-08' }],
        },
        {
          field: 'links',
          read: [{ css: '.row', from: 'value', seen: '2026-08' }],
          control: [{ css: '.row', seen: '2026-08' }],
        },
        { field: 'hours', read: [] },
      ],
      save: [],
    },
    {
      id: 'profile',
      name: 'Profile',
      kind: 'shows',
      path: '^/(?<handle>\\w+)',
      address: 'https://social.example/{handle}',
      root: [{ css: 'main', seen: '2026-08' }],
      fields: [
        { field: 'name', read: [{ css: 'h1', from: 'text', seen: '2026-08' }] },
        { field: 'bio', read: [{ css: '.bio', from: 'text', seen: '2026-08' }] },
      ],
      save: [],
    },
  ],
};

const FORM = `<nav><a data-testid="me" href="/casaluz">me</a></nav><form data-testid="form">
  <input name="username" value="casaluz">
  <input name="name" id="name" value="Casa Luz">
  <textarea>Eleven rooms\nabove the river</textarea>
  <input aria-label="Website" value="">
  <select><option value="">Choose</option><option value="17" selected>Guest house</option></select>
  <div class="row"><input value="Shop"><input value="https://shop.example"></div>
  <div class="row"><input value=""><input value=""></div>
  <table id="hours"><tr><td>Mon</td><td><input type="time" value="09:00"><input type="time" value="18:00"></td></tr>
    <tr><td>Sun</td><td><label><input type="checkbox" checked> Closed</label></td></tr>
    <tr><td>Sat</td><td><label><input type="checkbox"> Closed</label><input value="10:00"></td></tr></table>
</form>`;

let end: AbortController;
let touched: Touched;
let view: ProfileView;

function show(html: string, taught: ProfileView['page']['taught'] = []): void {
  view = { page: { ...fixtureView(html, fixtureData), taught }, data };
  touched = watchTouched(document, () => document.querySelector('form'), end.signal);
}

beforeEach(() => {
  end?.abort();
  end = new AbortController();
});

const lines = (field: string): unknown => {
  const found = readProfile(view, touched)?.fields.find((one) => one.field === field);
  return found && (found.state === 'seen' ? found.lines : found.state);
};

describe('what a page shows of a profile', () => {
  it('is what its controls hold, and whose it is', () => {
    show(FORM);
    const reading = readProfile(view, touched);
    expect(reading).toMatchObject({
      platform: 'demo',
      page: 'edit',
      url: 'https://social.example/home',
      owner: { handle: 'casaluz' },
      signedIn: { handle: 'casaluz' },
    });
    expect(lines('name')).toEqual(['Casa Luz']);
    expect(lines('bio')).toEqual(['Eleven rooms\nabove the river']);
    expect(lines('website')).toEqual([]);
    expect(lines('category')).toEqual(['Guest house']);
    expect(lines('links')).toEqual(['Shop: https://shop.example']);
    expect(lines('hours')).toBeUndefined();
  });

  it('knows what the person pointed at, while most descriptions agree', () => {
    const taught = (css: readonly string[]) => [{ part: 'field:hours:edit', version: data.version, css }];
    show(FORM, taught(['#hours', 'form > table', 'table.gone']));
    expect(lines('hours')).toEqual(['Mon 09:00 18:00', 'Sun Closed', 'Sat 10:00']);
    show(FORM, taught(['#gone', 'table.gone', 'form > table']));
    expect(lines('hours')).toBeUndefined();
    show(FORM, [{ part: 'field:hours:profile', version: data.version, css: ['#hours'] }]);
    expect(lines('hours')).toBeUndefined();
    show(FORM, [{ part: 'field:hours:edit', version: '2026-01-01', css: ['#hours'] }]);
    expect(lines('hours')).toBeUndefined();
  });

  it('is not told where descriptions disagree, or a form has no such field', () => {
    show(FORM.replace('id="name"', '').replace('aria-label="Website"', 'id="name"'));
    expect(lines('name')).toBe('page-changed');
    show(FORM.replace('<textarea>', '<textarea></textarea><textarea>'));
    expect(lines('bio')).toBe('page-changed');
    show(FORM.replace('aria-label="Website"', ''));
    expect(lines('website')).toBe('page-changed');
    show(FORM.replace('<form', '<form data-testid="form"></form><form'));
    expect(readProfile(view, touched)?.page).not.toBe('edit');
  });

  it('is nobody’s where the form names another than the address or two are named', () => {
    show(FORM.replace('value="casaluz">', 'value="casaluz"><input name="username" value="other">'));
    expect(readProfile(view, touched)?.owner).toBeNull();
  });

  it('says nothing of what a public page doesn’t show', () => {
    show('<main><h1>Casa Luz</h1></main>');
    expect(readProfile(view, touched)).toMatchObject({ page: 'profile', owner: { handle: 'home' } });
    expect(lines('name')).toEqual(['Casa Luz']);
    expect(lines('bio')).toBeUndefined();
    show('<p>Loading</p>');
    expect(readProfile(view, touched)).toBeNull();
  });

  it('knows names of parts in the page’s language', () => {
    show(
      FORM.replace('aria-label="Website"', 'aria-label="Webseite"').replace(
        'value="">',
        'value="a.example">',
      ),
    );
    document.documentElement.lang = 'de-AT';
    expect(lines('website')).toEqual(['a.example']);
  });

  it('calls nothing fillable that is locked', () => {
    show(FORM.replace('<textarea>', '<textarea readonly>').replace('<select>', '<select disabled>'));
    const fillable = readProfile(view, touched)?.fields.filter((one) => one.fillable);
    expect(fillable?.map(({ field }) => field)).toEqual(['name', 'website', 'links']);
  });
});

describe('what somebody has changed', () => {
  const name = (): HTMLInputElement =>
    document.querySelector<HTMLInputElement>('#name') ?? document.createElement('input');
  const isTouched = (): unknown =>
    readProfile(view, touched)?.fields.find(({ field }) => field === 'name')?.touched;

  it('follows a form that fills itself while nobody has done anything', () => {
    show(FORM);
    expect(isTouched()).toBe(false);
    name().value = 'Casa Luz, Lisboa';
    expect(isTouched()).toBe(false);
    expect(lines('name')).toEqual(['Casa Luz, Lisboa']);
  });

  it('is not what the network has, until it is as it was, or saved', () => {
    show(FORM);
    readProfile(view, touched);
    name().value = 'By Tend';
    touched.noteWritten(name());
    expect(isTouched()).toBe(true);
    expect(touched.isTheirs(name())).toBe(false);
    name().value = 'By hand';
    expect(touched.isTheirs(name())).toBe(true);
    name().value = 'Casa Luz';
    expect(isTouched()).toBe(false);
    name().value = 'By hand';
    expect(isTouched()).toBe(true);
    touched.settle();
    expect(isTouched()).toBe(false);
    expect(lines('name')).toEqual(['By hand']);
  });

  it('is nothing that the page’s own events say', () => {
    show(FORM);
    readProfile(view, touched);
    name().value = 'Page';
    name().dispatchEvent(new Event('input', { bubbles: true }));
    expect(isTouched()).toBe(false);
  });
});
