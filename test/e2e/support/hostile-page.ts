/** What a hostile page has taken down of all that it can see or hear. */
interface Spy {
  /** Every text that was in the document at any time, or passed through one of the functions that the page has replaced. */
  readonly seen: () => string;
  /** Nodes that somebody other than the page's own app put beside its body. */
  readonly guests: () => number;
  /** Feigns keys, presses and focus on everything there is, once. */
  readonly feign: () => void;
}

declare global {
  interface Window {
    spy: Spy;
  }
}

/** Runs in the page, in its own world, ahead of everything else: replaces what it can, listens to everything, and keeps what it gets. */
export function beHostile(): void {
  const heard = new Set<string>();
  // Its own, before it is replaced.
  const { stringify } = JSON;
  let guests = 0;
  const keep = (value: unknown): void => {
    if (typeof value === 'string') heard.add(value);
    else if (value instanceof Event) {
      keep((value as InputEvent).data ?? null);
      keep((value as CustomEvent).detail ?? null);
      keep((value as DragEvent).dataTransfer?.getData('text/plain') ?? null);
      keep((value as ClipboardEvent).clipboardData?.getData('text/plain') ?? null);
    } else if (typeof value === 'object' && value !== null && !(value instanceof Node)) {
      try {
        heard.add(stringify(value));
      } catch {
        // Not to be had as text.
      }
    }
  };
  const wrap = (owner: object, name: string): void => {
    const descriptor = Object.getOwnPropertyDescriptor(owner, name);
    const original = descriptor?.value as ((...given: unknown[]) => unknown) | undefined;
    if (!descriptor?.configurable || typeof original !== 'function') return;
    Object.defineProperty(owner, name, {
      ...descriptor,
      value(this: unknown, ...given: unknown[]) {
        given.forEach(keep);
        return Reflect.apply(original, this, given);
      },
    });
  };
  wrap(Element.prototype, 'attachShadow');
  wrap(EventTarget.prototype, 'dispatchEvent');
  wrap(window, 'postMessage');
  for (const name of ['append', 'prepend', 'before', 'after', 'setAttribute', 'insertAdjacentText'])
    wrap(Element.prototype, name);
  for (const name of ['appendChild', 'insertBefore', 'replaceChild']) wrap(Node.prototype, name);
  for (const name of ['insertRule', 'replaceSync', 'replace']) wrap(CSSStyleSheet.prototype, name);
  for (const name of ['createElement', 'createTextNode', 'execCommand']) wrap(Document.prototype, name);
  // What its app and its editor ask for anyway: the objects that are handed over are looked at, too.
  for (const name of ['parse', 'stringify']) wrap(JSON, name);

  const EVENTS = [
    ...[
      'keydown',
      'keyup',
      'keypress',
      'beforeinput',
      'input',
      'compositionend',
      'paste',
      'copy',
      'cut',
      'drop',
    ],
    ...[
      'focusin',
      'focusout',
      'pointerdown',
      'mousedown',
      'mouseup',
      'click',
      'message',
      'selectionchange',
      'error',
    ],
  ];
  for (const name of EVENTS)
    addEventListener(
      name,
      (event) => {
        keep(event);
        if (event instanceof MessageEvent) keep(event.data);
        for (const target of event.composedPath())
          if (target instanceof Element) keep((target as HTMLInputElement).value ?? null);
      },
      true,
    );

  const look = (): void => {
    const { documentElement } = document;
    if (documentElement) heard.add(documentElement.outerHTML);
    for (const element of document.querySelectorAll('*'))
      if (element.shadowRoot && !element.closest('#interop-outlet')) heard.add(element.shadowRoot.innerHTML);
    for (const sheet of document.adoptedStyleSheets)
      heard.add([...sheet.cssRules].map((rule) => rule.cssText).join());
    heard.add(String(getSelection()));
    for (const { name } of performance.getEntries()) heard.add(name);
  };
  new MutationObserver((records) => {
    for (const { target, addedNodes, attributeName } of records) {
      for (const node of addedNodes)
        heard.add(node instanceof Element ? node.outerHTML : (node.textContent ?? ''));
      if (target instanceof Element && attributeName !== null)
        heard.add(target.getAttribute(attributeName) ?? '');
      if (target instanceof CharacterData) heard.add(target.data);
      if (target === document.documentElement)
        guests += [...addedNodes].filter((node) => !['HEAD', 'BODY', '#text'].includes(node.nodeName)).length;
    }
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });

  const feign = (): void => {
    // Its own links, buttons and posts would lead away or post.
    const own = [
      'a',
      'button',
      'select',
      'input',
      'aside',
      'header',
      'article',
      '[role="button"]',
      '[role="link"]',
    ];
    const elements = [...document.querySelectorAll('*')].filter((element) => !element.closest(own.join()));
    const everywhere: EventTarget[] = [window, document, ...elements];
    for (const target of everywhere) {
      for (const key of ['R', 'Enter', 'ArrowDown', 'Tab']) {
        const chord = key === 'R' ? { altKey: true, shiftKey: true } : {};
        const init = {
          key,
          code: key === 'R' ? 'KeyR' : key,
          bubbles: true,
          composed: true,
          cancelable: true,
        };
        for (const type of ['keydown', 'keypress', 'keyup'])
          target.dispatchEvent(new KeyboardEvent(type, { ...init, ...chord }));
      }
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'])
        target.dispatchEvent(
          new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, detail: 1 }),
        );
      for (const type of ['focusin', 'input'])
        target.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      if (target instanceof HTMLElement && target.matches('[popover]')) target.click();
    }
  };
  window.spy = {
    feign,
    guests: () => guests,
    seen: () => {
      look();
      return [...heard].join('\n');
    },
  };
}
