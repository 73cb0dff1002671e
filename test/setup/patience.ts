// A test of components waits for what it expects, a second by default, which a slow, busy machine needs for less than that.
if ('document' in globalThis) {
  const { configure } = await import('@testing-library/react');
  configure({ asyncUtilTimeout: 20_000 });
}

export {};
