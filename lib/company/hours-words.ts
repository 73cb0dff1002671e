import { foldText } from '@/lib/text/fold-text';
import type { Language } from './language-of';

/** Days of a week, Monday first, in every form that stands in opening hours; what is followed by letters is no match. */
const DAYS: Readonly<Record<Language, string>> = {
  en: 'monday mondays mon mo m|tuesday tuesdays tues tue tu t|wednesday wednesdays weds wed we w|thursday thursdays thurs thur thu th|friday fridays fri fr f|saturday saturdays sat sa|sunday sundays sun su',
  de: 'montag montags mo mon|dienstag dienstags di die|mittwoch mittwochs mi mit|donnerstag donnerstags do don|freitag freitags fr fre|samstag samstags sonnabend sonnabends sa sam|sonntag sonntags so son',
  fr: 'lundi lundis lun lu|mardi mardis mar ma|mercredi mercredis mer me|jeudi jeudis jeu je|vendredi vendredis ven ve|samedi samedis sam sa|dimanche dimanches dim di',
  es: 'lunes lun lu l|martes mar ma|miércoles mié mier mie mi x|jueves jue ju j|viernes vie vi v|sábado sábados sáb sab sa s|domingo domingos dom do d',
  pt: 'segunda segundas seg|terça terças ter|quarta quartas qua|quinta quintas qui|sexta sextas sex|sábado sábados sáb sab|domingo domingos dom',
  it: 'lunedì lun lu|martedì mar ma|mercoledì mer me|giovedì gio gi|venerdì ven ve|sabato sab sa|domenica dom do',
  nl: 'maandag maandags ma|dinsdag dinsdags di|woensdag woensdags wo woe|donderdag donderdags do don|vrijdag vrijdags vr vrij|zaterdag zaterdags za zat|zondag zondags zo zon',
  ja: '月曜日 月曜 月|火曜日 火曜 火|水曜日 水曜 水|木曜日 木曜 木|金曜日 金曜 金|土曜日 土曜 土|日曜日 日曜 日',
  ar: 'الاثنين الإثنين اثنين إثنين|الثلاثاء ثلاثاء|الأربعاء الاربعاء أربعاء|الخميس خميس|الجمعة جمعة|السبت سبت|الأحد أحد',
};

const TO: Readonly<Record<Language, string>> = {
  en: 'to through thru till til until',
  de: 'bis',
  fr: 'à a au jusqu’à jusqu',
  es: 'a al hasta',
  pt: 'a à às as ao aos até',
  it: 'a al alle fino',
  nl: 'tot t/m',
  ja: 'から',
  ar: 'إلى الى حتى',
};

const AND: Readonly<Record<Language, string>> = {
  en: 'and',
  de: 'und sowie',
  fr: 'et',
  es: 'y e',
  pt: 'e',
  it: 'e ed',
  nl: 'en',
  ja: 'と',
  ar: 'و',
};

/** What adds nothing. */
const NOISE: Readonly<Record<Language, string>> = {
  en: 'open opens from hours opening business on the o’clock h hrs',
  de: 'geöffnet offen öffnungszeiten von vom ab am uhr h jeweils std',
  fr: 'ouvert ouverte horaires horaire d’ouverture ouverture de du des le les h heures heure',
  es: 'abierto horario horarios de del desde las la los el h hs hrs horas hora',
  pt: 'aberto horário horários funcionamento de da das do dos feira feiras h hrs horas',
  it: 'aperto orario orari apertura di dal dalle dalla il la h ore',
  nl: 'geopend open openingstijden van op u uur',
  ja: '営業時間 営業 まで',
  ar: 'مفتوح ساعات العمل من يوم أيام الساعة',
};

const CLOSED =
  'closed geschlossen zu ruhetag fermé fermée cerrado cerrada fechado fechada encerrado encerrada chiuso chiusa riposo gesloten off 定休日 定休 休業日 休業 休み 休 مغلق عطلة إجازة';

const EVERY =
  'every day|everyday|daily|all week|7 days a week|7 days|seven days a week|täglich|jeden tag|tous les jours|7 jours sur 7|7j/7|7j|todos los días|diario|diariamente|todos os dias|tutti i giorni|ogni giorno|dagelijks|iedere dag|elke dag|alle dagen|alle tage|毎日|年中無休|يوميا|يومياً|كل يوم|طوال أيام الأسبوع';
const WEEKDAYS = 'weekdays|weekday|business days|en semaine|平日|dias úteis|werkdagen|doordeweeks';
const WEEKEND =
  'on weekends|weekends|weekend|week-end|week-ends|am wochenende|wochenende|fin de semana|fines de semana|fim de semana|fins de semana|fine settimana|in het weekend|週末';

export interface HoursWords {
  readonly days: ReadonlyMap<string, number>;
  readonly to: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly noise: ReadonlySet<string>;
}

const folded = (words: string): readonly string[] =>
  words.split(' ').map((word) => foldText(word.replace(/’/g, "'")));
const words = new Map<Language, HoursWords>();

/** The words that hours are written with in a language, folded as `foldText` does. */
export function hoursWords(language: Language): HoursWords {
  let known = words.get(language);
  if (!known) {
    const days = DAYS[language]
      .split('|')
      .flatMap((names, day) => folded(names).map((name) => [name, day] as const));
    known = {
      days: new Map(days),
      to: new Set(folded(TO[language])),
      and: new Set(folded(AND[language])),
      noise: new Set(folded(NOISE[language])),
    };
    words.set(language, known);
  }
  return known;
}

export const CLOSED_WORDS: ReadonlySet<string> = new Set(folded(CLOSED));

/** Phrases that name several days at once, folded, the longest first. */
export const DAY_PHRASES: readonly (readonly [phrase: string, days: readonly number[]])[] = [
  ...EVERY.split('|').map((phrase) => [foldText(phrase), [0, 1, 2, 3, 4, 5, 6]] as const),
  ...WEEKDAYS.split('|').map((phrase) => [foldText(phrase), [0, 1, 2, 3, 4]] as const),
  ...WEEKEND.split('|').map((phrase) => [foldText(phrase), [5, 6]] as const),
].toSorted((a, b) => b[0].length - a[0].length);
