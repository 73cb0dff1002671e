import type { PracticePost } from './practice-post';

/** In the languages that its guests speak. */
export const casaLuzPosts: readonly PracticePost[] = [
  {
    id: 'cl-01',
    lang: 'en',
    category: 'Stories',
    text: 'Room seven gets the sun first. By half past six it is on the pillow, by seven it is at the door. Nobody has ever asked for a curtain. ☀️',
    images: [
      {
        picture: 'sunrise',
        alt: 'A low sun over dark hills and a wide river, the sky in orange and pale yellow',
      },
    ],
  },
  {
    id: 'cl-02',
    lang: 'pt',
    category: 'Stories',
    text: 'A D. Amélia faz a marmelada em outubro e zanga-se connosco em novembro, quando já não há. Este ano escondeu dois frascos. Nós sabemos onde. 🍐',
    tags: ['cozinha'],
  },
  {
    id: 'cl-03',
    lang: 'en',
    category: 'Tips',
    text: 'Tram 28 at nine: full. Tram 28 at seven: yours, all the way to Estrela. Sit on the left going down.',
    tags: ['lisbon'],
    images: [{ picture: 'tram', alt: 'A small yellow tram climbing a steep street between pale houses' }],
  },
  {
    id: 'cl-04',
    lang: 'en',
    category: 'Offers',
    text: 'Six evenings in December, one menu, thirty chairs. Salt cod, cabbage, new olive oil, and the fried bread your aunt warned you about. https://casaluz.example/jantar-de-natal?from=bsky&lang=en #Lisboa',
    link: {
      url: 'https://casaluz.example/jantar-de-natal',
      title: 'Jantar de Natal à mesa comprida',
      description: 'Seis noites em dezembro, um só menu, trinta lugares. Reservas abertas.',
    },
  },
  {
    id: 'cl-05',
    lang: 'es',
    category: 'Tips',
    text: 'El mirador de Graça está lleno a las siete. A cien metros, en la escalera de atrás, hay la misma vista y una vecina que saluda. 👋',
    tags: ['vistas'],
  },
  {
    id: 'cl-06',
    lang: 'fr',
    category: 'Stories',
    text: 'Une cliente est venue pour deux nuits en 1994. Elle revient chaque automne, demande la chambre quatre, et nous corrige toujours le français. Elle a raison.',
    tags: ['chambre 4'],
  },
  {
    id: 'cl-07',
    lang: 'de',
    category: 'Tips',
    text: 'Frühstück bis zwölf. Wer um elf kommt, bekommt das Ende vom Brot, und das ist das beste Stück. 🥖',
    images: [{ picture: 'loaf', alt: 'A dark, round loaf with a leaf cut into its crust, on a linen cloth' }],
  },
  {
    id: 'cl-08',
    lang: 'en',
    category: 'Behind the scenes',
    text: 'The terrace steps were counted wrong for thirty years. There are nineteen. The architect said twenty and nobody checked. We have kept the sign. 🪜',
    images: [{ picture: 'tiles', alt: 'Blue and white tiles with a pattern of eight-pointed stars' }],
    link: {
      url: 'https://casaluz.example/terrace',
      title: 'The terrace is open again & the view is free',
      description: 'Coffee from eight, wine from five, the river all day.',
    },
  },
  {
    id: 'cl-09',
    lang: 'pt',
    category: 'Offers',
    text: 'Quem mora na freguesia toma o pequeno-almoço a metade do preço à quarta-feira. Basta dizer bom dia com convicção. ☕',
    images: [{ picture: 'coffee', alt: 'A small cup of black coffee seen from above, on a tiled table' }],
  },
  {
    id: 'cl-10',
    lang: 'en',
    category: 'Stories',
    text: 'The plants on the stairs are looked after by @fernandco.test, from an ocean away, by photograph. They have lost one in four years, and it was our fault. 🌿',
  },
  {
    id: 'cl-11',
    lang: 'ja',
    category: 'Stories',
    text: '朝七時半、長いテーブルに光がさします。パンは隣の店から、ジャムは祖母のレシピ。おはようございます。🍞',
    images: [
      {
        picture: 'window',
        alt: 'Morning light through a tall window, falling in four squares on a wooden floor',
      },
    ],
  },
  {
    id: 'cl-12',
    lang: 'ar',
    category: 'Tips',
    text: 'أفضل غرفة لمن يستيقظ مبكرًا هي الغرفة السابعة: شمس، ونهر، وهدوء قبل أن يصحو الحي. ☀️ https://casaluz.example/',
  },
  {
    id: 'cl-13',
    lang: 'zh',
    category: 'Tips',
    text: '从这里走到河边要二十分钟，回来要四十分钟。路上有三家咖啡馆，所以没有人抱怨。☕',
  },
  {
    id: 'cl-14',
    lang: 'en',
    category: 'Behind the scenes',
    text: 'What a guest house repairs in a week: two hinges, one tap, the same lamp again, and a promise about the hot water. 🔧',
  },
  {
    id: 'cl-15',
    lang: 'pt',
    category: 'Behind the scenes',
    text: 'O Rui abre a porta às seis e meia há onze anos. Diz que o truque é não olhar para o relógio, olhar para o rio. 🌊',
    images: [{ picture: 'river', alt: 'A wide river at dawn with one small boat and long ripples of light' }],
  },
  {
    id: 'cl-16',
    lang: 'en',
    category: 'Offers',
    text: 'Stay three nights in February and the third breakfast is on the terrace with a blanket, whatever the weather says. It usually says yes.',
  },
  {
    id: 'cl-17',
    lang: 'it',
    category: 'Stories',
    text: 'Un ospite di Torino ha riparato il nostro orologio a pendolo durante un temporale. Adesso va avanti di quattro minuti e nessuno osa toccarlo. 🕰️',
  },
  {
    id: 'cl-18',
    lang: 'en',
    category: 'Tips',
    text: 'Three good things within a hundred steps: the bread next door, the bench under the fig tree, and the man who mends umbrellas while you wait. ☂️',
    tags: ['graça', 'walks'],
  },
  {
    id: 'cl-19',
    lang: 'en',
    category: null,
    text: 'Four rooms, four mornings. Choose by what you want to see first. #Graça',
    images: [
      { picture: 'sunrise', alt: 'A low sun over hills and a river' },
      { picture: 'tiles', alt: 'Blue and white tiles with eight-pointed stars' },
      { picture: 'window', alt: 'Light from a tall window on a wooden floor' },
      { picture: 'river', alt: 'A river at dawn with one small boat' },
    ],
  },
  {
    id: 'cl-20',
    lang: 'nl',
    category: 'Tips',
    text: 'De heuvel is steil, maar de elfde trede is breed genoeg voor een stoel. Daar zit altijd iemand met een sinaasappel. 🍊',
  },
  {
    id: 'cl-21',
    lang: 'en',
    category: 'Stories',
    text: 'Somebody left a book of Pessoa on the long table in 2011, with a note: read, and pass it on. It has been to nine countries. It came back yesterday, in Finnish. 📖',
  },
  {
    id: 'cl-22',
    lang: 'de',
    category: 'Stories',
    text: 'Ein Paar aus Leipzig hat im Gästebuch nur einen Satz hinterlassen: „Wir haben besser geschlafen als verdient.“ Wir lassen ihn rahmen. 🖼️',
  },
  {
    id: 'cl-23',
    lang: 'en',
    category: 'Behind the scenes',
    text: 'Laundry day. Eleven rooms, forty-four sheets, one line with a view of the river. The neighbours say it is the best flag in the street. 👩🏽‍🍳🧺',
    images: [
      {
        picture: 'laundry',
        alt: 'White sheets on a line between two houses, a strip of blue river behind them',
      },
    ],
  },
  {
    id: 'cl-24',
    lang: 'pt',
    category: null,
    text: 'Amanhã há fado na cozinha. Não é espetáculo: é a D. Amélia a lavar a loiça.',
  },
];
