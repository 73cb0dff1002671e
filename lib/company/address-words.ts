import { foldText } from '@/lib/text/fold-text';
import { LANGUAGES, languagesOf, type Language } from './language-of';

/**
 * Words of addresses that are one, by language; the first stands for all. English ones from USPS Publication 28, appendices B and C, the others from what
 * the countries' posts write on envelopes, read 2026-11-27.
 */
const SAME: Readonly<Record<Language, string>> = {
  en: 'st street saint str|av avenue ave|rd road|blvd boulevard|dr drive doctor|ln lane|ct court|pl place plaza plz|sq square|ter terrace terr|hwy highway|pkwy parkway|cir circle|cres crescent|cl close|gdns gardens|gr grove|hl hill|trl trail|expy expressway|aly alley|ctr center centre|hts heights|jct junction|mt mount|ft fort|pt point|rte route|n north|s south|e east|w west|ne northeast|nw northwest|se southeast|sw southwest|fl floor|bldg building|apt apartment|ste suite|unit|rm room|bsmt basement|ph penthouse|1st first|2nd second|3rd third|4th fourth|5th fifth|6th sixth|7th seventh|8th eighth|9th ninth|10th tenth|jr junior',
  de: 'str strasse|pl platz|st sankt|dr doktor|prof professor|allee all|g gasse|og obergeschoss stock|eg erdgeschoss|nr nummer|bgm burgermeister burgermstr|postf postfach',
  fr: 'r rue|av avenue ave|bd boulevard boul bld blvd bvd|pl place|all allee|che chemin ch|imp impasse|rte route|sq square|qu quai|fg faubourg fbg|crs cours|pass passage|res residence|bat batiment|zi|za|st saint|ste sainte|gal general|mal marechal|pdt president|dr docteur|bp',
  es: 'c calle cl|av avenida avda avd|pl plaza pza plza|ps paseo po pso|ctra carretera|rda ronda|gta glorieta|trv travesia trva|cno camino cmno|urb urbanizacion|pol poligono|ed edificio edif|loc local|izq izquierda izda izqda|dcha derecha der dch|bj bajo|st santo sto|sta santa|dr doctor|cra carrera kr|col colonia',
  pt: 'r rua|av avenida|pc praca pca|tv travessa trav|lg largo lgo|est estrada estr|al alameda|rod rodovia|dr doutor|dra doutora|eng engenheiro|prof professor|esq esquerdo|dto direito dt|lt lote|apt apartamento apto ap|bl bloco|cj conjunto conj|sl sala|s sao|sta santa|sto santo|gen general|marq marques|cc centro comercial',
  it: 'v via|vle viale|pza piazza pzza|cso corso|lgo largo|vlo vicolo vico|ple piazzale pzale|str strada|s san santa santo sant|loc localita|fraz frazione|ctr contrada cda',
  nl: 'str straat|ln laan|pln plein|gr gracht|kd kade|sngl singel|st sint|v van|burg burgemeester|bs bus',
  ja: '',
  ar: 'شارع ش|طريق',
};
/** Endings of one word that mean the same as a word of their own. */
const ENDINGS: Partial<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  de: [
    [/(?:strasse|str)$/, 'str'],
    [/(?:platz|pl)$/, 'pl'],
  ],
  nl: [
    [/(?:straat|str)$/, 'str'],
    [/(?:laan)$/, 'ln'],
    [/(?:plein)$/, 'pln'],
    [/(?:gracht)$/, 'gr'],
  ],
};

interface AddressWords {
  readonly same: ReadonlyMap<string, string>;
  readonly endings: readonly (readonly [RegExp, string])[];
}

const known = new Map<string, AddressWords>();

/** A folded word as it is compared in the addresses of a country (ISO 3166-1 alpha-2). */
export function addressWord(word: string, country: string): string {
  const { same, endings } = wordsOf(country);
  const plain = same.get(word);
  if (plain !== undefined) return plain;
  const ending = endings.find(([pattern]) => pattern.test(word));
  return ending ? word.replace(ending[0], ending[1]) : word;
}

function wordsOf(country: string): AddressWords {
  let words = known.get(country);
  if (!words) {
    const own = languagesOf(country);
    const languages = own.length > 0 ? own : LANGUAGES.slice(0, 1);
    // The country's first language last: where two have one word for different things, its own counts.
    const same = languages.toReversed().flatMap((language) => pairsOf(SAME[language]));
    words = { same: new Map(same), endings: languages.flatMap((language) => ENDINGS[language] ?? []) };
    known.set(country, words);
  }
  return words;
}

const pairsOf = (table: string): readonly (readonly [string, string])[] =>
  table
    .split('|')
    .filter(Boolean)
    .flatMap((group) => {
      const [first = '', ...rest] = group.split(' ').map(foldText);
      return [first, ...rest].map((word) => [word, first] as const);
    });
