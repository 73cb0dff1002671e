import type { FieldId } from '@/lib/domain/company';
import { failure, type Failure } from '@/lib/domain/failure';
import type { ProfileApi, ProfileBytes } from '@/lib/domain/profile-api';
import { fail, ok } from '@/lib/domain/result';

/** A profile by API that misbehaves as told. */
export class FakeProfile implements ProfileApi {
  readonly platform = 'fake';
  readonly pictures = { avatar: { maxBytes: 1_000, types: ['image/png', 'image/jpeg'] } };
  readonly texts = new Map<FieldId, string>([
    ['name', 'Old name'],
    ['bio', 'Old bio'],
    ['website', 'https://old.test'],
  ]);
  avatar: Blob | null = null;
  /** Whether the server gives its pictures out. */
  showsPictures = true;
  /** What it makes of a picture that it is sent. */
  rewrites: (picture: Blob) => Blob = (picture) => picture;
  takesPicturesAway = true;
  readonly calls: string[] = [];
  /** Answers to the next writes, in order; null lets one through. `committed`: it was carried out all the same. */
  readonly faults: ({ readonly failure: Failure; readonly committed: boolean } | null)[] = [];
  /** Answers to the next reads. */
  readonly readFaults: (Failure | null)[] = [];
  /** After each write that is carried out. */
  afterWrite: () => void = () => undefined;
  #pictures = 0;

  read: ProfileApi['read'] = async () => {
    this.calls.push('read');
    const fault = this.readFaults.shift();
    return fault ? fail(fault) : ok({ values: this.#values(), version: this.#version() });
  };

  write: ProfileApi['write'] = async ({ set, seen }) => {
    this.calls.push(`write ${set.map(({ field }) => field).join()}`);
    if (seen.version !== this.#version()) return fail(failure('changed-there'));
    if (!this.takesPicturesAway && set.some(({ bytes }) => bytes === null))
      return fail(failure('not-supported'));
    const fault = this.faults.shift();
    if (fault && !fault.committed) return fail(fault.failure);
    for (const { field, lines, bytes } of set)
      if (field === 'avatar') this.avatar = bytes ? this.rewrites(bytes) : null;
      else this.texts.set(field, lines.join('\n'));
    if (set.some(({ field }) => field === 'avatar')) this.#pictures += 1;
    this.afterWrite();
    return fault ? fail(fault.failure) : ok(null);
  };

  #version(): string {
    return `${JSON.stringify([...this.texts])} ${this.#pictures}`;
  }

  #values(): readonly ProfileBytes[] {
    const texts = [...this.texts].map(([field, text]) => ({ field, lines: text === '' ? [] : [text] }));
    const mark = `picture ${this.#pictures}`;
    if (this.avatar && !this.showsPictures) return [...texts, { field: 'avatar', lines: [], mark }];
    return [...texts, { field: 'avatar', lines: [], bytes: this.avatar, ...(this.avatar ? { mark } : {}) }];
  }
}
