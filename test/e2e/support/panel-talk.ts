/** The side panel of either browser, as far as a person reads and clicks it. */
export interface PanelDriver {
  evaluate<T>(expression: string): Promise<T>;
  /** Waits until the expression is true. */
  until(expression: string, timeoutMs?: number): Promise<void>;
  /** Clicks the middle of the first element that matches, as a mouse does. */
  click(selector: string): Promise<void>;
}

/** What is read and pressed in the panel's company view. */
export interface PanelTalk {
  readonly says: (text: string) => Promise<void>;
  /** A field's row says it. */
  readonly rowSays: (field: string, text: string) => Promise<void>;
  /** Presses the first button whose label begins so; inside of a field's row where one is named. */
  readonly press: (label: string, field?: string) => Promise<void>;
  /** Whether there is such a button. */
  readonly offers: (label: string, field?: string) => Promise<boolean>;
}

const PATIENCE_MS = 60_000;

export function talkTo(panel: PanelDriver): PanelTalk {
  const row = (field: string): string => `document.querySelector('[data-field="${field}"]')`;
  const button = (label: string, field?: string): string =>
    `[...(${field === undefined ? 'document' : row(field)}?.querySelectorAll('button') ?? [])].find((one) => one.textContent.startsWith(${JSON.stringify(label)}) && !one.disabled)`;
  return {
    says: (text) => panel.until(`document.body.innerText.includes(${JSON.stringify(text)})`, PATIENCE_MS),
    rowSays: (field, text) =>
      panel.until(`${row(field)}?.innerText.includes(${JSON.stringify(text)})`, PATIENCE_MS),
    async press(label, field) {
      const found = button(label, field);
      await panel.until(found, PATIENCE_MS);
      await panel.evaluate(`${found}.setAttribute('data-press', '')`);
      await panel.click('[data-press]');
      await panel.evaluate(`document.querySelector('[data-press]')?.removeAttribute('data-press')`);
    },
    offers: (label, field) => panel.evaluate<boolean>(`${button(label, field)} !== undefined`),
  };
}
