import type { PageItem } from '@/lib/domain/conversation';

/** A comment that a template is tried on. */
export interface SampleComment {
  /** Of `templates.sample`. */
  readonly id: 'fullName' | 'handleOnly' | 'otherScript' | 'emojiName' | 'nobody';
  readonly lang: string;
  readonly answers: PageItem;
}

const sample = (
  id: SampleComment['id'],
  lang: string,
  author: PageItem['author'],
  text: string,
): SampleComment => ({ id, lang, answers: { author, text, permalink: null } });

/** What pages really show: a whole name, only a handle, letters that run the other way, a name full of pictures, nothing at all. */
export const SAMPLE_COMMENTS: readonly [SampleComment, ...SampleComment[]] = [
  sample(
    'fullName',
    'en',
    { name: 'Marta Ribeiro', handle: 'martaribeiro' },
    'Do you keep one aside if I come after ten?',
  ),
  sample('handleOnly', 'en', { name: null, handle: 'slow.mornings' }, 'how much is it, and do you ship'),
  sample(
    'otherScript',
    'ar',
    { name: 'ليلى حدّاد', handle: 'layla.haddad' },
    'هل المكان مناسب للأطفال؟ شكرًا لكم',
  ),
  sample(
    'emojiName',
    'en',
    { name: '🌻 rosa ✨', handle: 'rosa_grows' },
    'LOVE this 😍😍 where can I get one??',
  ),
  sample('nobody', 'en', null, 'Is it open on Sunday?'),
];
