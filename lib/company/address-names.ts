import { countryName } from './country-name';
import { LANGUAGES } from './language-of';
import { remember } from './remember';

const REGIONS: Readonly<Record<string, string>> = {
  US: 'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|PR Puerto Rico|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming',
  CA: 'AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador|NS Nova Scotia|NT Northwest Territories|NU Nunavut|ON Ontario|PE Prince Edward Island|QC Québec|SK Saskatchewan|YT Yukon',
  AU: 'ACT Australian Capital Territory|NSW New South Wales|NT Northern Territory|QLD Queensland|SA South Australia|TAS Tasmania|VIC Victoria|WA Western Australia',
  BR: 'AC Acre|AL Alagoas|AP Amapá|AM Amazonas|BA Bahia|CE Ceará|DF Distrito Federal|ES Espírito Santo|GO Goiás|MA Maranhão|MT Mato Grosso|MS Mato Grosso do Sul|MG Minas Gerais|PA Pará|PB Paraíba|PR Paraná|PE Pernambuco|PI Piauí|RJ Rio de Janeiro|RN Rio Grande do Norte|RS Rio Grande do Sul|RO Rondônia|RR Roraima|SC Santa Catarina|SP São Paulo|SE Sergipe|TO Tocantins',
  IT: 'BA Bari|BG Bergamo|BO Bologna|BS Brescia|CA Cagliari|CT Catania|FI Firenze|GE Genova|MI Milano|MO Modena|NA Napoli|PA Palermo|PD Padova|PG Perugia|PI Pisa|PR Parma|RM Roma|RN Rimini|SI Siena|TN Trento|TO Torino|TS Trieste|UD Udine|VE Venezia|VR Verona',
};

/** Cities that have a name of their own in other languages. */
const CITIES =
  'München|Munich|Monaco di Baviera||Köln|Cologne|Colonia||Wien|Vienna|Vienne|Viena||Nürnberg|Nuremberg||Hannover|Hanover||Genève|Geneva|Genf|Ginevra||Basel|Basle|Bâle||Luzern|Lucerne||Bern|Berne||Lisboa|Lisbon|Lissabon|Lisbonne||Porto|Oporto||Roma|Rome|Rom||Milano|Milan|Mailand||Firenze|Florence|Florenz||Venezia|Venice|Venedig||Napoli|Naples|Neapel||Torino|Turin||Genova|Genoa|Genua||Praha|Prague|Prag||Warszawa|Warsaw|Warschau||Kraków|Cracow||København|Copenhagen|Kopenhagen||Göteborg|Gothenburg||Bruxelles|Brussel|Brussels|Brüssel||Antwerpen|Antwerp|Anvers||Gent|Ghent|Gand||Brugge|Bruges||Den Haag|The Hague|’s-Gravenhage||Sevilla|Seville||Athina|Athens||București|Bucharest||Beograd|Belgrade||New York|New York City|NYC||東京|東京都|Tokyo||大阪|大阪市|Osaka||京都|京都市|Kyoto||القاهرة|Cairo||دبي|Dubai';

const COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  US: ['USA', 'US', 'United States of America'],
  GB: ['UK', 'Great Britain'],
  NL: ['Holland', 'The Netherlands'],
  CZ: ['Czech Republic', 'Česká republika'],
  KR: ['Republic of Korea', 'Korea'],
  AE: ['UAE'],
  CN: ['PR China', '中国'],
  IE: ['Republic of Ireland', 'Éire'],
};

/** What a region may be called in its country, the record's own name first. */
export const regionNames = remember((region, country): readonly string[] => {
  const same = (REGIONS[country] ?? '').split('|').find((one) => {
    const [, code, name] = /^(\S+) (.*)$/.exec(one) ?? [];
    return isAlike(region, code ?? '') || isAlike(region, name ?? '');
  });
  const [, code = '', name = ''] = /^(\S+) (.*)$/.exec(same ?? '') ?? [];
  return [region, code, name].filter(Boolean);
});

/** What a city may be called, the record's own name first. */
export const cityNames = (city: string): readonly string[] => namesOf(city, '');

const namesOf = remember((city): readonly string[] => {
  const group = CITIES.split('||').find((names) => names.split('|').some((name) => isAlike(name, city)));
  return [city, ...(group?.split('|') ?? [])];
});

const known = new Map<string, readonly string[]>();

/** What a country (ISO 3166-1 alpha-2) may be called in any of the languages, and its own. */
export function countryNames(country: string): readonly string[] {
  let names = known.get(country);
  if (!names) {
    const own = country === '' ? [] : [new Intl.Locale(`und-${country}`).maximize().language];
    const called = [...LANGUAGES, ...own].map((language) => countryName(country, language));
    names = country === '' ? [] : [...new Set([country, ...called, ...(COUNTRIES[country] ?? [])])];
    known.set(country, names);
  }
  return names;
}

/** Made once: `localeCompare` with options makes one each time. */
const letters = new Intl.Collator('en', { sensitivity: 'base' });

const isAlike = (a: string, b: string): boolean => letters.compare(a.replace(/\./g, ''), b) === 0 && a !== '';
