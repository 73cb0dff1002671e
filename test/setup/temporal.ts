// Node has no Temporal before 26; the browsers Tend supports all have it, so the polyfill is for unit tests only.
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');

export {};
