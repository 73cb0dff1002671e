import { i18n } from '#i18n';
import { systemZone } from '@/lib/schedule/system-zone';
import { twoClocks } from '@/lib/schedule/two-clocks';

export interface ClockWords {
  /** "Sat, 28 Nov, 07:00 in Lisbon"; without the city where the two clocks show the same. */
  readonly theirs: string;
  /** "12:30 for you", with its day where that is another; null where the two clocks show the same. */
  readonly yours: string | null;
}

interface ClockWordsInput {
  /** Epoch ms. */
  readonly instant: number;
  /** IANA zone of the client. */
  readonly zone: string;
  /** Leaves the day out where it is plain from what stands around. */
  readonly withDate?: boolean;
  /** Epoch ms. */
  readonly now?: number;
}

/** A moment in words, by the client's clock and, where that shows something else, by the person's. */
export function clockWords({
  instant,
  zone,
  withDate = true,
  now = Date.now(),
}: ClockWordsInput): ClockWords {
  const { theirs, yours, differ, daysDiffer } = twoClocks({
    instant,
    zone,
    ownZone: systemZone(),
    locale: navigator.language,
    now,
  });
  const at = (date: string, time: string, dated: boolean): string =>
    dated ? i18n.t('time.dateTime', { date, time }) : time;
  const here = at(theirs.date, theirs.time, withDate);
  if (!differ) return { theirs: here, yours: null };
  return {
    theirs: i18n.t('time.inCity', { time: here, city: theirs.city }),
    yours: i18n.t('time.forYou', { time: at(yours.date, yours.time, daysDiffer) }),
  };
}

/** The same as one text, for sentences and labels. */
export function clockText(input: ClockWordsInput): string {
  const { theirs, yours } = clockWords(input);
  return yours === null ? theirs : i18n.t('time.both', { theirs, yours });
}
