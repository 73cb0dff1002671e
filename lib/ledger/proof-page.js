// Runs inside the exported file, without network and without anything else around it. Reads the lines from the page, computes the chain
// anew with a SHA-256 of its own (some browsers give pages from the disk no WebCrypto), says whether it is unbroken, and shows the lines.
// What is shown is made from what was checked, so that nobody can change the one without the other.
(() => {
  'use strict';
  const read = (id) => JSON.parse(document.getElementById(id).textContent);
  const words = read('words');
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));

  /** First 32 bits of the fractional parts of the n-th root of the first primes (FIPS 180-4, 4.2.2 and 5.3.3). */
  const primes = [];
  for (let n = 2; primes.length < 64; n += 1) if (primes.every((prime) => n % prime)) primes.push(n);
  const fraction = (root) => ((root - Math.floor(root)) * 2 ** 32) | 0;
  const K = primes.map((prime) => fraction(Math.cbrt(prime)));
  const START = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
  const turn = (word, by) => (word >>> by) | (word << (32 - by));

  function sha256(text) {
    const bytes = new TextEncoder().encode(text);
    const blocks = (bytes.length + 9 + 63) >> 6;
    const data = new DataView(new ArrayBuffer(blocks * 64));
    bytes.forEach((byte, index) => data.setUint8(index, byte));
    data.setUint8(bytes.length, 0x80);
    data.setUint32(blocks * 64 - 8, Math.floor(bytes.length / 2 ** 29));
    data.setUint32(blocks * 64 - 4, (bytes.length << 3) >>> 0);
    const state = START.slice();
    const w = new Int32Array(64);
    for (let block = 0; block < blocks; block += 1) {
      for (let i = 0; i < 16; i += 1) w[i] = data.getInt32(block * 64 + i * 4);
      for (let i = 16; i < 64; i += 1) {
        const a = w[i - 15];
        const b = w[i - 2];
        const s0 = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3);
        const s1 = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10);
        w[i] = (w[i - 16] + s0 + w[i - 7] + s1) | 0;
      }
      let [a, b, c, d, e, f, g, h] = state;
      for (let i = 0; i < 64; i += 1) {
        const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
        const one = (h + s1 + ((e & f) ^ (~e & g)) + K[i] + w[i]) | 0;
        const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
        const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
        [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
      }
      [a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] = (state[i] + word) | 0));
    }
    return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
  }

  function hashOf(line) {
    const pairs = Object.keys(line.facts)
      .sort()
      .map((name) => [name, line.facts[name]]);
    const { id, clientId, seq, at, kind, deliveryId, accountId, previous } = line;
    return sha256(
      JSON.stringify([
        'tend-ledger-1',
        ...[id, clientId, seq, at, kind, deliveryId, accountId, pairs, previous],
      ]),
    );
  }

  /** The number that the first line that doesn't fit should have; 0 where all fit. */
  function brokenAt({ lines, count, last }) {
    let seq = 0;
    let hash = '0'.repeat(64);
    for (const line of lines) {
      if (line.seq !== seq + 1 || line.previous !== hash || hashOf(line) !== line.hash) return seq + 1;
      seq += 1;
      hash = line.hash;
    }
    return count === seq && last === hash ? 0 : Math.min(count, seq) + 1;
  }

  function make(tag, className, text) {
    const element = document.createElement(tag);
    if (className) element.className = className;
    if (text !== undefined) element.textContent = text;
    return element;
  }

  const time = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeStyle: 'long' });

  function show(line, isBeyond) {
    const item = make('li', isBeyond ? 'line beyond' : 'line');
    item.id = `line-${line.seq}`;
    const head = make('p', 'head');
    head.append(make('b', 'kind', words.kinds[line.kind] ?? line.kind), ' ');
    const when = make('time', '', time.format(line.at));
    when.dateTime = new Date(line.at).toISOString();
    head.append(when);
    item.append(make('span', 'number', String(line.seq)), head);
    const facts = make('dl', 'facts');
    for (const name of words.order) {
      const value = line.facts[name];
      if (!value || words.quiet.includes(`${name} ${value}`)) continue;
      facts.append(make('dt', '', words.facts[name] ?? name));
      const shown = make('dd', name === 'text' ? 'text' : '');
      shown.dir = 'auto';
      const said = words.values[`${name} ${value}`] ?? value;
      if (name === 'url' && value.startsWith('https://')) {
        const link = make('a', '', said);
        link.href = value;
        link.rel = 'noreferrer';
        shown.append(link);
      } else shown.textContent = said;
      facts.append(shown);
    }
    for (const name of Object.keys(line.facts).sort()) {
      if (words.order.includes(name) || line.facts[name] === '') continue;
      facts.append(make('dt', '', name), make('dd', '', line.facts[name]));
    }
    item.append(facts, make('code', 'hash', line.hash));
    return item;
  }

  const verdict = document.getElementById('verdict');
  let ledger;
  try {
    ledger = read('ledger');
    const at = brokenAt(ledger);
    document.documentElement.dataset.verdict = at === 0 ? 'whole' : 'broken';
    verdict.textContent =
      at === 0
        ? fill(words.whole, { lines: ledger.lines.length, hash: ledger.last })
        : fill(words.broken, { line: at });
    const list = document.getElementById('lines');
    for (const line of ledger.lines) list.append(show(line, at !== 0 && line.seq >= at));
  } catch {
    document.documentElement.dataset.verdict = 'broken';
    verdict.textContent = words.unreadable;
  }
})();
