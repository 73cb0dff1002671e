import { describe, expect, it } from 'vitest';
import { isStorageFull } from './is-storage-full';

const named = (name: string, message = '', inner?: Error): Error =>
  Object.assign(new Error(message), { name, ...(inner ? { inner } : {}) });

describe('isStorageFull', () => {
  it('finds the reason under what Dexie has wrapped around it', () => {
    expect(isStorageFull(new DOMException('', 'QuotaExceededError'))).toBe(true);
    expect(isStorageFull(named('AbortError', '', named('QuotaExceededError')))).toBe(true);
    expect(
      isStorageFull(named('AbortError', '', named('DataError', 'Failed to write blobs (IOError)'))),
    ).toBe(true);
  });

  it('takes nothing else for a full disk', () => {
    expect(isStorageFull(named('AbortError'))).toBe(false);
    expect(isStorageFull(named('DataError', 'no key'))).toBe(false);
    expect(isStorageFull('QuotaExceededError')).toBe(false);
    expect(isStorageFull(undefined)).toBe(false);
  });
});
