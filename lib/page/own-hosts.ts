declare global {
  /** Of the isolated world, which page tools and palette share: every element that Tend put into the page. */
  var tendHosts: WeakSet<Element> | undefined;
}

/** Notes an element as one of Tend's own. */
export const noteOwn = (host: Element): void => void (globalThis.tendHosts ??= new WeakSet()).add(host);

/** Whether it is one of Tend's own: nothing that a page could make itself. */
export const isOwnHost = (element: Element): boolean => globalThis.tendHosts?.has(element) ?? false;
