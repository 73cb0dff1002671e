/** Somebody on the practice pages. The two clients and the person who looks after them are people, too. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** Without `@`, as on X, Instagram and Threads; Bluesky's and Mastodon's are made of it. */
  readonly handle: string;
  /** Degrees on the colour wheel, for the drawn avatar. */
  readonly hue: number;
  readonly about: string;
  readonly kind: 'client' | 'manager' | 'person';
}

const person = (id: string, name: string, handle: string, hue: number, about: string): Person => ({
  ...{ id, name, handle, hue, about, kind: 'person' },
});

export const PEOPLE: readonly Person[] = [
  {
    id: 'casa-luz',
    name: 'Casa Luz',
    handle: 'casaluz',
    hue: 190,
    about: 'Guest house above the river. Eleven rooms, one long table. Graça, Lisboa.',
    kind: 'client',
  },
  {
    id: 'fern-and-co',
    name: 'Fern & Co',
    handle: 'fernandco',
    hue: 335,
    about: 'House plants for dark flats. Brooklyn.',
    kind: 'client',
  },
  {
    id: 'ines',
    name: 'Inês Duarte',
    handle: 'inesduarte',
    hue: 262,
    about: 'Looks after small houses and shops',
    kind: 'manager',
  },
  person('mariana', 'Mariana Lopes', 'marianalopes', 12, 'Arquiteta. Sobe escadas por gosto.'),
  person('tom', 'Tom Whitfield', 'tomwhitfield', 215, 'Trains, maps, mostly breakfast'),
  person('hannah', 'Hannah Vogt', 'hannahvogt', 48, 'Lehrerin in Freiburg, Ferien im Süden'),
  person('camille', 'Camille Rousseau', 'camrousseau', 300, 'Libraire à Nantes'),
  person('diego', 'Diego Salas', 'diegosalas', 95, 'Cocinero. Plantas en la ventana.'),
  person('yuki', '佐藤 由紀', 'yukisato', 355, '旅と珈琲'),
  person('layla', 'ليلى حداد', 'laylahaddad', 165, 'مصورة'),
  person('marcus', 'Marcus Bell', 'marcusbell', 25, 'Two cats, one dark flat, Bed-Stuy'),
  person('priya', 'Priya Raman', 'priyaraman', 130, 'Plants I have not killed: 4'),
  person('joao', 'João Pereira', 'joaopereira', 230, 'Elétrico 28, todos os dias'),
];

export type AccountId = 'casa-luz' | 'fern-and-co';
