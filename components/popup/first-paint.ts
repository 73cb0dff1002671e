import { i18n } from '#i18n';
import chip from '@/components/ui/chip.module.css';
import type { PopupSnapshot, SnapshotLine } from '@/lib/domain/popup-snapshot';
import { readChoices } from './choices';
import lineStyles from './delivery-line.module.css';
import { lineTime } from './line-time';
import { readDraft, type TextStore } from './draft-store';
import styles from './first-paint.module.css';
import listStyles from './list.module.css';
import popup from './popup.module.css';
import box from './write-box.module.css';

export interface FirstPaint {
  /** The text box, with the focus and the draft in it. */
  readonly field: HTMLTextAreaElement;
  /** Adds what was last known. */
  readonly show: (snapshot: PopupSnapshot) => void;
}

/**
 * Draws the popup without React, which takes as long to be loaded and to draw as all the rest together: the text box at once, what was
 * last known when it is there. The same style sheets give the same look, so that nothing moves when React takes over.
 */
export function firstPaint(root: Element, store: TextStore): FirstPaint {
  const draft = readDraft(store);
  const field = element('textarea', `${styles.text} ${box.text}`);
  field.rows = 3;
  field.value = draft?.text ?? '';
  field.setAttribute('aria-label', i18n.t('popup.text'));
  const frame = element('div', box.field, field, element('div', box.foot));
  const head = element('header', popup.head);
  const main = element('main', popup.main, frame, element('div', styles.controls));
  const page = element('div', popup.popup, head, main);
  root.replaceChildren(page);
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);

  const show = (snapshot: PopupSnapshot): void => {
    const clientId = draft?.clientId ?? readChoices(store).clientId;
    const client = snapshot.clients.find(({ id }) => id === clientId) ?? snapshot.clients[0];
    if (client) {
      page.style.setProperty('--client', client.color);
      const name = element('span', chip.inner, client.name);
      head.append(element('span', `${chip.chip} ${styles.client}`, name));
    }
    main.append(list('popup.needs', snapshot.needs, snapshot), list('popup.next', snapshot.next, snapshot));
  };
  return { field, show };
}

function list(
  heading: 'popup.needs' | 'popup.next',
  lines: readonly SnapshotLine[],
  { clients, at }: PopupSnapshot,
): Element {
  const section = element('section');
  section.hidden = lines.length === 0;
  const items = element('ul', listStyles.list);
  for (const line of lines) {
    const client = clients.find(({ id }) => id === line.clientId);
    const item = element('li', lineStyles.line);
    if (client) item.style.setProperty('--client', client.color);
    const when = element('span', lineStyles.when);
    if (client) when.append(element('span', lineStyles.client, client.name));
    when.append(lineTime(line, at));
    item.append(element('span', lineStyles.excerpt, line.excerpt || i18n.t('popup.noText')), when);
    items.append(item);
  }
  section.append(element('h2', listStyles.heading, i18n.t(heading)), items);
  return section;
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = '',
  ...children: readonly (string | Node)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
}
