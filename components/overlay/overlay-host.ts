/** A place of ours in somebody else's page. */
export interface OverlayHost {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Where React renders. */
  readonly mount: HTMLElement;
  /** Geometry of the host; the page can't override it. */
  readonly place: (geometry: Readonly<Record<string, string>>) => void;
  readonly remove: () => void;
}

/**
 * Puts a host into the page: a closed shadow root, so that the page's styles and scripts reach nothing in it, in the top layer, so that nothing of
 * the page lies above it. `home` is the dialog around the reply box where there is one: what makes the rest of the page inert spares it.
 */
export function createHost(home: Element, styles: string): OverlayHost {
  const host = home.ownerDocument.createElement('div');
  // No name, no class: nothing that a page could look for.
  host.popover = 'manual';
  // By these `sweepPage` knows it in Firefox, once its scripts are gone.
  host.style.setProperty('position', 'fixed', 'important');
  host.style.setProperty('z-index', '2147483647', 'important');
  const root = host.attachShadow({ mode: 'closed' });
  const geometry = adopt(root, styles);
  const mount = root.appendChild(home.ownerDocument.createElement('div'));
  home.append(host);
  host.showPopover();
  return {
    host,
    root,
    mount,
    place: (wanted) => {
      for (const [property, value] of Object.entries(wanted))
        // Important rules of a shadow tree win over everything that the page says of its host.
        geometry.setProperty(property, value, 'important');
    },
    remove: () => host.remove(),
  };
}

/** Adds the styles, with one rule more for the host's geometry. */
function adopt(root: ShadowRoot, styles: string): CSSStyleDeclaration {
  const sheet = adopted(root, styles);
  const index = sheet.insertRule(':host {}', sheet.cssRules.length);
  const rule = sheet.cssRules[index];
  if (!(rule && 'style' in rule)) throw new Error('the browser keeps no rule for the host');
  return rule.style as CSSStyleDeclaration;
}

function adopted(root: ShadowRoot, styles: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  return sheet;
}
