/** A post or a comment that is there from the start. `parent` names the one that it answers; `minutes` ago. */
export interface Seed {
  readonly name: string;
  readonly by: string;
  readonly parent?: string;
  readonly lang: string;
  readonly text: string;
  readonly minutes: number;
  readonly likes: number;
  readonly picture?: 'river' | 'table' | 'fern' | 'jar';
}

const seed = (
  name: string,
  by: string,
  lang: string,
  minutes: number,
  likes: number,
  text: string,
  more: Pick<Seed, 'parent' | 'picture'> = {},
): Seed => ({ name, by, lang, minutes, likes, text, ...more });

const under = (parent: string) => ({ parent });

/** Posts first, newest first; then their comments, oldest first. */
export const SEEDS: readonly Seed[] = [
  seed(
    'terrace',
    'casa-luz',
    'en',
    56,
    64,
    'The terrace is open again. Coffee from eight, wine from five, the river all day. 🌿',
    { picture: 'river' },
  ),
  seed(
    'winter-care',
    'fern-and-co',
    'en',
    150,
    112,
    'Water half as much, look twice as often. Lift the pot: a light one is thirsty, a heavy one is not.\n\nFive habits for the heating season: https://fernandco.example/winter-care #houseplants',
    { picture: 'fern' },
  ),
  seed(
    'lost-scarf',
    'tom',
    'en',
    190,
    3,
    '@casaluz we left a grey scarf in room four this morning. Could you keep it until Friday? 🙏',
  ),
  seed(
    'natal',
    'casa-luz',
    'pt',
    320,
    88,
    'De 17 a 22 de dezembro a mesa comprida fica posta até tarde. Trinta lugares por noite, um só menu. #Lisboa',
    { picture: 'table' },
  ),
  seed(
    'yellow-leaves',
    'marcus',
    'en',
    410,
    9,
    '@fernandco third week with the fern and the tips are going brown. Radiator is two feet away. Is it me or the radiator?',
  ),
  seed(
    'workshop',
    'fern-and-co',
    'en',
    600,
    47,
    'Terrarium workshop, Saturday at eleven. Eight seats, all materials. You leave with a small closed garden.',
    { picture: 'jar' },
  ),
  seed(
    'zimmer',
    'hannah',
    'de',
    760,
    5,
    '@casaluz Habt ihr über Ostern noch ein Zimmer für zwei Erwachsene und ein Kind? Gern mit Blick auf den Fluss.',
  ),
  seed(
    'tram',
    'joao',
    'pt',
    930,
    21,
    'O 28 às sete da manhã é outro elétrico. Sentem-se à esquerda a descer. #Lisboa',
    { picture: 'river' },
  ),

  seed(
    'terrace-dog',
    'mariana',
    'pt',
    48,
    4,
    'Que bom! Posso levar o cão para a esplanada? É pequeno e dorme o dia todo 🐕',
    under('terrace'),
  ),
  seed(
    'terrace-table',
    'tom',
    'en',
    41,
    2,
    'Do you take bookings for the terrace, or do we just turn up? There would be five of us on Sunday.',
    under('terrace'),
  ),
  seed(
    'terrace-fr',
    'camille',
    'fr',
    33,
    1,
    'Magnifique ! Est-ce que la terrasse est accessible en fauteuil roulant ? Ma mère viendrait avec nous.',
    under('terrace'),
  ),
  seed(
    'terrace-ar',
    'layla',
    'ar',
    21,
    3,
    'صورة جميلة. هل يمكن التصوير على الشرفة صباحاً قبل الفطور؟',
    under('terrace'),
  ),
  seed(
    'terrace-dog-too',
    'joao',
    'pt',
    15,
    0,
    'Também queria saber, o meu é menos pequeno.',
    under('terrace-dog'),
  ),

  seed(
    'winter-cats',
    'priya',
    'en',
    140,
    6,
    'Which of these are safe with cats?\nMine eats anything that hangs <3 & everything that does not.',
    under('winter-care'),
  ),
  seed(
    'winter-es',
    'diego',
    'es',
    122,
    2,
    '¿Enviáis a Queens? Busco algo que aguante una cocina sin ventana.',
    under('winter-care'),
  ),
  seed(
    'winter-water',
    'marcus',
    'en',
    101,
    1,
    'Tap water or filtered? I get two different answers from two different shops.',
    under('winter-care'),
  ),

  seed(
    'natal-yuki',
    'yuki',
    'ja',
    300,
    7,
    '12月20日に二人で予約できますか？魚が苦手なのですが。',
    under('natal'),
  ),
  seed(
    'natal-tom',
    'tom',
    'en',
    280,
    2,
    'Is there a menu for people who do not eat cod? Asking for my uncle.',
    under('natal'),
  ),
  seed(
    'natal-hannah',
    'hannah',
    'de',
    250,
    1,
    'Gibt es auch einen Tisch für eine Person? Ich reise allein.',
    under('natal'),
  ),

  seed(
    'workshop-seats',
    'priya',
    'en',
    580,
    3,
    'Any seats left for Saturday? Two of us, one very excited.',
    under('workshop'),
  ),
  seed(
    'workshop-kids',
    'diego',
    'es',
    540,
    0,
    '¿Pueden venir niños? La mía tiene nueve años.',
    under('workshop'),
  ),

  seed('yellow-priya', 'priya', 'en', 380, 2, 'It is always the radiator.', under('yellow-leaves')),
  seed('tram-yuki', 'yuki', 'ja', 900, 1, 'ありがとうございます、明日の朝に乗ってみます！', under('tram')),
];
