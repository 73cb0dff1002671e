const BLOCK = /^(?:ADDRESS|ARTICLE|BLOCKQUOTE|DD|DIV|DL|DT|H[1-6]|LI|OL|P|PRE|SECTION|TR|UL)$/;
const SILENT = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT)$/;

/**
 * The text that an element shows, with the `alt` of its images (emoji are images on many pages), a line end for each block and `<br>`. What is
 * hidden from everybody who listens (`aria-hidden`, `hidden`) is left out: pages keep decoys there.
 */
export function visibleText(element: Element): string {
  const keepsLines = /^(?:pre|break-spaces)/.test(getComputedStyle(element).whiteSpace);
  let out = '';
  const endLine = (): void => {
    if (out !== '' && !out.endsWith('\n')) out += '\n';
  };
  const walk = (parent: Element): void => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) {
        const text = keepsLines ? node.data : node.data.replace(/\s+/g, ' ');
        out += /\s$/.test(out) ? text.replace(/^ /, '') : text;
      } else if (node instanceof HTMLImageElement) out += node.alt;
      else if (node instanceof HTMLBRElement) out += '\n';
      else if (node instanceof Element) inside(node);
    }
  };
  const inside = (child: Element): void => {
    if (
      SILENT.test(child.tagName) ||
      child.getAttribute('aria-hidden') === 'true' ||
      child.hasAttribute('hidden')
    )
      return;
    const isBlock = BLOCK.test(child.tagName);
    if (isBlock) endLine();
    walk(child);
    if (isBlock) endLine();
  };
  walk(element);
  return out.trim();
}
