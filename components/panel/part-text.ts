import { i18n } from '#i18n';

/** What a part of a page is called for people; `part` as in `HealthLine`: `box.comment.submit`, `item.0.author.handle` … */
export function partText(part: string): string {
  const [area = '', ...rest] = part.split('.');
  if (area === 'signedIn')
    return i18n.t(rest[0] === 'name' ? 'panel.part.signedInName' : 'panel.part.signedIn');
  if (area === 'taught') return i18n.t('panel.part.taught', { what: taughtText(rest[0]) });
  if (area === 'item') return itemText(Number(rest[0]), rest.slice(1));
  if (area !== 'box') return part;
  const [kind, inside] = rest;
  const box = boxText(kind);
  if (inside === undefined) return box;
  if (inside === 'scope') return i18n.t('panel.part.scope', { box });
  if (inside === 'submit') return i18n.t('panel.part.submit', { box });
  return i18n.t(inside === 'as' ? 'panel.part.as' : 'panel.part.answers', { box });
}

function boxText(kind: string | undefined): string {
  if (kind === 'post') return i18n.t('panel.part.boxPost');
  return i18n.t(kind === 'comment' ? 'panel.part.boxComment' : 'panel.part.boxReply');
}

function taughtText(part: string | undefined): string {
  if (part === 'box') return i18n.t('panel.part.boxReply');
  return i18n.t(part === 'submit' ? 'panel.part.button' : 'panel.part.signedIn');
}

/** The first kind of item is a post everywhere; what else carries marks are comments. */
function itemText(index: number, [first, second]: readonly string[]): string {
  const item = i18n.t(index === 0 ? 'panel.part.itemPost' : 'panel.part.itemComment');
  if (first === undefined) return item;
  return i18n.t('panel.part.of', { item, what: insideText(second === 'name' ? second : first) });
}

function insideText(what: string): string {
  if (what === 'text') return i18n.t('panel.part.words');
  if (what === 'permalink') return i18n.t('panel.part.address');
  return i18n.t(what === 'name' ? 'panel.part.authorName' : 'panel.part.author');
}
