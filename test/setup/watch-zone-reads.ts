import { syncBuiltinESMExports } from 'node:module';
import vm from 'node:vm';
import workerThreads from 'node:worker_threads';

/** Of `Date.prototype`, all that is the same in every time zone. What a later Node adds is taken for a read until it stands here. */
const SAME_EVERYWHERE =
  /^(?:getTime|setTime|valueOf|[gs]etUTC\w+|toISOString|toJSON|toUTCString|toGMTString)$/;

/** Without an offset a date alone is UTC, but a date with a time of day is local; all other forms are left to the engine. */
const SAME_TEXT = /^(?:\d{4}|[+-]\d{6})(?:(?:-\d\d){0,2}|-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d))$/;

type Call = (...given: unknown[]) => unknown;
type Maker = new (...given: unknown[]) => object;

/**
 * Calls `tell` whenever the code that runs here asks for the system's time zone, by any of the ways that JavaScript has: local parts of a `Date`, local times read
 * as text or made of numbers, formats and Temporal without a named zone, `TZ` in the environment, which every other process gets, too, and realms that can't be looked into. Whatever isn't known to be the same in every zone counts as a question.
 */
export function watchZoneReads(tell: () => void): void {
  watchMethods(tell);
  watchMakers(tell);
  watchOtherRealms(tell);
  process.env = new Proxy(process.env, {
    get(env, name, ...rest) {
      if (name === 'TZ') tell();
      return Reflect.get(env, name, ...rest) as unknown;
    },
    // The environment takes plain values only, and `Reflect.set` on a proxy hands on a descriptor.
    set(env, name, value) {
      return Reflect.set(env, name, value);
    },
  });
}

function watchMethods(tell: () => void): void {
  const watch = (owner: object, isSame: (name: string, given: readonly unknown[]) => boolean): void => {
    for (const name of Object.getOwnPropertyNames(owner)) {
      const descriptor = Object.getOwnPropertyDescriptor(owner, name);
      const original = descriptor?.value as Call | undefined;
      if (!descriptor || typeof original !== 'function' || name === 'constructor') continue;
      const value = function (this: unknown, ...given: unknown[]): unknown {
        if (!isSame(name, given)) tell();
        return Reflect.apply(original, this, given);
      };
      Object.defineProperty(owner, name, { ...descriptor, value });
    }
  };
  watch(Date.prototype, (name, given) =>
    name.startsWith('toLocale') ? namesZone(given[1]) : SAME_EVERYWHERE.test(name),
  );
  watch(Temporal.Now, (name, [zone]) => name === 'instant' || zone !== undefined);
  watch(Temporal.Instant.prototype, (name, given) => name !== 'toLocaleString' || namesZone(given[1]));
}

function watchMakers(tell: () => void): void {
  const makers: readonly (readonly [
    owner: object,
    name: string,
    isSame: (given: readonly unknown[]) => boolean,
  ])[] = [
    [globalThis, 'Date', isSameDate],
    [Intl, 'DateTimeFormat', ([, options]) => namesZone(options)],
  ];
  for (const [owner, name, isSame] of makers) {
    const original = Reflect.get(owner, name) as Maker & { prototype: object };
    const watched = new Proxy(original, {
      // `Date()` is a text with the local time, whatever it is given.
      apply(target, self, given: unknown[]) {
        if (owner === globalThis || !isSame(given)) tell();
        return Reflect.apply(target as unknown as Call, self, given);
      },
      construct(target, given: unknown[], newTarget) {
        if (!isSame(given)) tell();
        return Reflect.construct(target, given, newTarget) as object;
      },
    });
    Object.defineProperty(owner, name, { configurable: true, writable: true, value: watched });
    Object.defineProperty(original.prototype, 'constructor', {
      configurable: true,
      writable: true,
      value: watched,
    });
  }
  const { parse } = Date;
  Date.parse = (text) => {
    if (!SAME_TEXT.test(text)) tell();
    return parse(text);
  };
}

function watchOtherRealms(tell: () => void): void {
  const before = <T extends object>(original: T): T =>
    new Proxy(original, {
      apply(target, self, given: unknown[]) {
        tell();
        return Reflect.apply(target as unknown as Call, self, given);
      },
      construct(target, given: unknown[], newTarget) {
        tell();
        return Reflect.construct(target as unknown as Maker, given, newTarget) as object;
      },
    });
  vm.createContext = before(vm.createContext);
  vm.runInNewContext = before(vm.runInNewContext);
  vm.Script.prototype.runInNewContext = before(vm.Script.prototype.runInNewContext);
  workerThreads.Worker = before(workerThreads.Worker);
  // So that named imports get them, too.
  syncBuiltinESMExports();
}

const namesZone = (options: unknown): boolean =>
  typeof options === 'object' &&
  options !== null &&
  (options as { timeZone?: unknown }).timeZone !== undefined;

/** Nothing is now; one number, or another date, is an instant. */
function isSameDate(given: readonly unknown[]): boolean {
  const [first] = given;
  if (given.length === 0) return true;
  if (given.length > 1) return false;
  return typeof first === 'string'
    ? SAME_TEXT.test(first)
    : typeof first === 'number' || first instanceof Date;
}
