import { FakeMastodon, SERVER } from './fake-mastodon';
import type { HttpAnswer, HttpRequest } from './loopback-server';

interface Row {
  readonly name: string;
  readonly value: string;
}

/** The part of a Mastodon server that holds an account's own profile. */
export class ProfileMastodon extends FakeMastodon {
  readonly profile = {
    ...{ display_name: '', note: '', rows: [] as Row[] },
    pictures: new Map<string, { readonly address: string; readonly bytes: Buffer }>(),
  };
  /** What it may not do, as sessions of before it was asked for may not. */
  mayWrite = true;
  /** As snac does: nothing is ever taken away but words. */
  takesAway = true;
  /** What happens to a profile when it is written, as some servers do. */
  afterWrite: (profile: ProfileMastodon['profile']) => void = () => undefined;
  #files = 0;

  async respondAsync(request: HttpRequest): Promise<HttpAnswer> {
    const { verb, url, headers } = request;
    const path = url.pathname;
    const picture = [...this.profile.pictures.values()].find(({ address }) => address === url.href);
    if (picture) return { status: 200, json: null, bytes: picture.bytes };
    const isProfile = /^\/api\/v1\/(?:accounts\/\w+_credentials|profile\/\w+)$/.test(path);
    if (!isProfile) return this.respond(request);
    if (!this.tokens.includes(headers.get('authorization')?.replace('Bearer ', '') ?? ''))
      return { status: 401, json: { error: 'The access token is invalid' } };
    if (verb === 'GET') return { status: 200, json: this.#shown() };
    if (!this.mayWrite)
      return { status: 403, json: { error: 'This action is outside the authorized scopes' } };
    if (verb === 'DELETE') {
      if (!this.takesAway) return { status: 404, json: { error: 'Record not found' } };
      this.profile.pictures.delete(path.split('/').at(-1) ?? '');
    } else await this.#write(request);
    return { status: 200, json: this.#shown() };
  }

  async #write({ headers, body }: HttpRequest): Promise<void> {
    const type = headers.get('content-type') ?? '';
    const form = await new Response(Uint8Array.from(body), { headers: { 'content-type': type } }).formData();
    const rows: Row[] = [];
    for (const [name, value] of form) {
      const at = Number(/^fields_attributes\[(\d)\]\[value\]$/.exec(name)?.[1] ?? -1);
      if (value instanceof File) {
        const address = `${SERVER}/files/${++this.#files}.png`;
        this.profile.pictures.set(name, { address, bytes: Buffer.from(await value.arrayBuffer()) });
      } else if (name === 'display_name' || name === 'note') this.profile[name] = value;
      else if (at >= 0) rows[at] = { name: String(form.get(`fields_attributes[${at}][name]`)), value };
    }
    if (rows.length > 0) this.profile.rows = rows.filter(({ name }) => name !== '');
    this.afterWrite(this.profile);
  }

  #shown() {
    const { display_name, note, rows, pictures } = this.profile;
    return {
      ...{ id: '42', username: 'casaluz', acct: 'casaluz', url: `${SERVER}/@casaluz`, display_name },
      note: `<p>${note}</p>`,
      avatar: pictures.get('avatar')?.address ?? `${SERVER}/avatars/original/missing.png`,
      header: pictures.get('header')?.address ?? `${SERVER}/headers/original/missing.png`,
      fields: rows,
      source: { note, fields: rows },
    };
  }
}
