/** Numbers of the ZIP format (PKWARE's APPNOTE 6.3.10, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, read 2026-11). */
export const LOCAL = { signature: 0x04034b50, bytes: 30 } as const;
export const CENTRAL = { signature: 0x02014b50, bytes: 46 } as const;
export const END = { signature: 0x06054b50, bytes: 22 } as const;
export const END_64 = { signature: 0x06064b50, bytes: 56 } as const;
export const LOCATOR_64 = { signature: 0x07064b50, bytes: 20 } as const;

/** Id of the extra field that holds sizes and offsets of 64 bits. */
export const EXTRA_64 = 0x0001;

/** What stands in a field of 16 or 32 bits whose true value is in the ZIP64 part. */
export const IN_64_16 = 0xffff;
export const IN_64_32 = 0xffffffff;

export const STORED = 0;
export const DEFLATED = 8;
