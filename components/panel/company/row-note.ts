import { i18n } from '#i18n';
import { ago } from '@/components/delivery/ago';
import type { PlaceRow } from './place-rows';
import type { PlaceScene } from './place-scene';

/** Why a field can't be judged or filled from the page in front, and when it was seen last; empty where there is nothing to say. */
export function rowNote(
  row: PlaceRow,
  { profile, network, now }: Pick<PlaceScene, 'profile' | 'network' | 'now'>,
  isFilled: boolean,
): string {
  const { standing, audit, elsewhere } = row;
  if (standing === 'typed') return isFilled ? '' : i18n.t('companyPanel.note.typed');
  if (standing === 'lost')
    return profile.hands === 'taught'
      ? i18n.t('companyPanel.note.untaught')
      : i18n.t('companyPanel.note.lost');
  if (standing === 'fixed' && audit.verdict.kind !== 'right')
    return i18n.t('companyPanel.note.fixed', { network });
  if (standing === 'copy' && audit.seen?.how === 'hand')
    return i18n.t('companyPanel.note.noted', { when: ago(audit.seen.lastSeenAt, now) });
  if (standing !== 'elsewhere') return '';
  if (!audit.seen) return elsewhere ? i18n.t('companyPanel.note.on', { page: elsewhere.name }) : '';
  const page = profile.pages.find(({ id }) => id === audit.seen?.page)?.name;
  const when = ago(audit.seen.lastSeenAt, now);
  const isRight = audit.verdict.kind === 'right';
  if (page === undefined)
    return i18n.t(isRight ? 'companyPanel.note.seenRight' : 'companyPanel.note.seen', { when });
  return i18n.t(isRight ? 'companyPanel.note.seenRightOn' : 'companyPanel.note.seenOn', { when, page });
}
