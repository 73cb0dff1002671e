import type { PracticePost } from './practice-post';

/** Exactly as long as a post on Bluesky may be, and one that is too long: both are worth meeting in the editor. */
const EXACTLY_300 = `${'A plant does not know that it is Monday. '.repeat(7)}It will grow.`;
const LONG = `We are asked once a day which plant survives a bathroom without a window. ${'The honest answer takes a little room. '.repeat(3)}Here it is: none survives, several take a long holiday there. Give the fern two weeks by the shower, then two weeks by any window, and write the dates on the pot. It will look like magic to your guests, and it is only a calendar.`;

export const fernPosts: readonly PracticePost[] = [
  {
    id: 'fc-01',
    lang: 'en',
    category: 'Tips',
    text: 'Stick a finger in the soil. Dry to the second knuckle: water. Damp: walk away. That is the whole course. 🌱',
    images: [{ picture: 'pot', alt: 'A terracotta pot with a small green plant on a pale shelf' }],
  },
  {
    id: 'fc-02',
    lang: 'en',
    category: 'Tips',
    text: 'Winter care in four lines: less water, more light, no radiator, no guilt. The long version → https://fernandco.example/winter-care?utm_source=bsky&utm_medium=social',
    link: {
      url: 'https://fernandco.example/winter-care',
      title: 'Winter care for plants in dark flats',
      description: 'Less water, more light, no radiator.',
    },
  },
  {
    id: 'fc-03',
    lang: 'es',
    category: 'Tips',
    text: 'Si las puntas se ponen marrones, no es sed: es el aire. Un plato con agua y piedras debajo, y en una semana lo notas. 💧',
  },
  {
    id: 'fc-04',
    lang: 'en',
    category: 'Stories',
    text: 'A man came in with a cactus he had watered every day for a year. The cactus is fine. We do not know how. We have asked it to stay for research. 🌵',
    images: [{ picture: 'cactus', alt: 'A tall cactus with three arms in a blue pot, against a warm wall' }],
  },
  {
    id: 'fc-05',
    lang: 'en',
    category: 'Behind the scenes',
    text: 'Tuesday, 6 a.m.: forty ferns in one van, and a driver who talks to them at red lights. They arrive calmer than we do.',
    images: [{ picture: 'fern', alt: 'A single fern frond, curled at its tip, on a pale wall' }],
  },
  {
    id: 'fc-06',
    lang: 'en',
    category: 'Offers',
    text: 'Saturday workshop: re-pot one plant, meet eleven people with the same dirt under their nails. Eight seats left. https://fernandco.example/workshop #Brooklyn',
    link: {
      url: 'https://fernandco.example/workshop',
      title: 'The Saturday workshop',
      description: 'Re-pot one plant, bring it home the same day.',
    },
  },
  {
    id: 'fc-07',
    lang: 'fr',
    category: 'Tips',
    text: "Une plante penche vers la lumière comme nous vers le café. Tournez le pot d'un quart chaque dimanche, et elle vous pardonnera le reste. ☕🌿",
  },
  {
    id: 'fc-08',
    lang: 'de',
    category: 'Tips',
    text: 'Die Monstera macht keine Löcher, weil ihr etwas fehlt. Sie macht Löcher, weil sie endlich genug Licht hat. 🍃',
    images: [{ picture: 'monstera', alt: 'One large monstera leaf with deep cuts, dark green on cream' }],
  },
  {
    id: 'fc-09',
    lang: 'ja',
    category: 'Tips',
    text: '観葉植物は「かわいそう」と言われると水をもらいすぎます。まずは土を見てください。 #観葉植物',
  },
  {
    id: 'fc-10',
    lang: 'ar',
    category: 'Tips',
    text: 'لا تسقِ النبات لأن اليوم هو الأحد. اسقِه لأن التربة جافة. 🌿 #نباتات',
  },
  {
    id: 'fc-11',
    lang: 'en',
    category: 'Stories',
    text: 'Our longest letter to a customer is about @casaluz.test and the light on their stairs at four in the afternoon. Eleven pages, two drawings. The ferns are doing well. 🌿',
  },
  {
    id: 'fc-12',
    lang: 'zh',
    category: 'Stories',
    text: '一位客人带来了奶奶的君子兰，四十年了，第一次换盆。我们三个人都很紧张，它一点也不。🌱',
  },
  { id: 'fc-13', lang: 'en', category: 'Tips', text: EXACTLY_300 },
  { id: 'fc-14', lang: 'en', category: 'Tips', text: LONG, tags: ['too long'] },
  {
    id: 'fc-15',
    lang: 'en',
    category: 'Offers',
    text: 'Bring back any pot of ours and the next plant is four dollars less. Chips and cracks welcome; we sell those to people with taste. 🏺',
    images: [{ picture: 'pots', alt: 'Five clay pots of different sizes in a row, one with a crack' }],
  },
  {
    id: 'fc-16',
    lang: 'pt',
    category: 'Stories',
    text: 'Uma avó do Brooklyn, açoriana, rega as nossas hortênsias de memória e acerta sempre. Pedimos-lhe que nos ensine; ela ri-se. 💙',
  },
  {
    id: 'fc-17',
    lang: 'en',
    category: 'Behind the scenes',
    text: 'The shop cat has a list of plants it may not sleep on. It keeps the list under the monstera and sleeps on both. 🐈',
    images: [
      { picture: 'leaves', alt: 'Overlapping leaves in six greens, a cat’s tail between two of them' },
    ],
  },
  {
    id: 'fc-18',
    lang: 'en',
    category: 'Tips',
    text: 'Yellow leaf at the bottom: normal, say goodbye. Yellow leaf at the top: light. Yellow everywhere: put the watering can down and step back slowly. 🟡',
  },
  {
    id: 'fc-19',
    lang: 'en',
    category: null,
    text: 'Two of the same seed, same day, same soil. One got a window. #light',
    images: [
      { picture: 'pot', alt: 'A small plant in a terracotta pot, thin and pale' },
      { picture: 'monstera', alt: 'A large, dark leaf with deep cuts' },
    ],
  },
  {
    id: 'fc-20',
    lang: 'ko',
    category: 'Tips',
    text: '화분을 옮기기 전에 사흘만 지켜보세요. 식물도 이사가 피곤합니다. 🪴',
  },
  {
    id: 'fc-21',
    lang: 'en',
    category: 'Stories',
    text: 'Returned today, alive, after two years in a windowless office: one ZZ plant, owner promoted, plant likewise. 🎉',
  },
  {
    id: 'fc-22',
    lang: 'he',
    category: 'Tips',
    text: 'צמח שעומד ליד החלון לא צריך אתכם כל יום. הוא צריך שתזכרו אותו פעם בשבוע. 🌿',
  },
];
