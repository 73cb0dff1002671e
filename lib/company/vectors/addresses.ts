import type { VectorSet } from './vector-set';

/** Addresses: `street|postal code|city|region`; the lines of a street with line breaks between them. */
export const ADDRESSES: readonly VectorSet<string>[] = [
  {
    source: 'ours: Germany',
    foreign: false,
    country: 'DE',
    same: [
      ['Hauptstr. 5, D-10115 Berlin', 'Hauptstraße 5|10115|Berlin|'],
      ['Hauptstr.5 · 10115 Berlin · Germany', 'Hauptstraße 5|10115|Berlin|'],
      ['10115 Berlin, Hauptstraße 5a', 'Hauptstr. 5 a|10115|Berlin|'],
      ['Marktpl. 1, 80331 Munich', 'Marktplatz 1|80331|München|'],
    ],
    differ: [
      ['Hauptstraße 5, 10115 Berlin', 'Hauptstraße 5|10117|Berlin|'],
      ['Hauptstraße 5, 10115 Berlin', 'Hauptstraße 5|10115|Bernau|'],
      ['Hauptstraße 5-7, 10115 Berlin', 'Hauptstraße 5|10115|Berlin|'],
      ['Hauptstraße 5, 10115 Berlin, Hinterhof', 'Hauptstraße 5|10115|Berlin|'],
      ['Neue Hauptstraße 5, 10115 Berlin', 'Hauptstraße 5|10115|Berlin|'],
      ['10115 Berlin', 'Hauptstraße 5|10115|Berlin|'],
    ],
  },
  {
    source: 'ours: France',
    foreign: false,
    country: 'FR',
    same: [
      ['12 bd St-Germain, 75005 Paris', '12 boulevard Saint-Germain|75005|Paris|'],
      ['12, Bld. Saint Germain 75005 PARIS FRANCE', '12 boulevard Saint-Germain|75005|Paris|'],
      ['3 av. du Gal de Gaulle, 69003 Lyon', '3 avenue du Général de Gaulle|69003|Lyon|'],
      ['8 pl. de la République 75011 Paris', '8 place de la République|75011|Paris|'],
    ],
    differ: [
      ['12 bd St-Germain, 75006 Paris', '12 boulevard Saint-Germain|75005|Paris|'],
      ['12 av. Saint-Germain, 75005 Paris', '12 boulevard Saint-Germain|75005|Paris|'],
      ['12 bis bd Saint-Germain, 75005 Paris', '12 boulevard Saint-Germain|75005|Paris|'],
    ],
  },
  {
    source: 'ours: Spain',
    foreign: false,
    country: 'ES',
    same: [
      ['C/ Mayor, 5, 28013 Madrid', 'Calle Mayor 5|28013|Madrid|'],
      ['Av. de la Constitución nº 3, 41001 Seville', 'Avenida de la Constitución 3|41001|Sevilla|'],
      ['Pza. Mayor 1, 37002 Salamanca, España', 'Plaza Mayor 1|37002|Salamanca|'],
    ],
    differ: [
      ['C/ Mayor, 5, 28013 Madrid', 'Plaza Mayor 5|28013|Madrid|'],
      ['C/ Menor, 5, 28013 Madrid', 'Calle Mayor 5|28013|Madrid|'],
    ],
  },
  {
    source: 'ours: Portugal',
    foreign: false,
    country: 'PT',
    same: [
      ['R. da Saudade 12, 1100-583 Lisbon', 'Rua da Saudade 12|1100-583|Lisboa|'],
      ['Av. da Liberdade, n.º 5 - 1250-096 Lisboa', 'Avenida da Liberdade 5|1250-096|Lisboa|'],
      ['Pç. do Comércio 1, 1100 148 Lisboa, Portugal', 'Praça do Comércio 1|1100-148|Lisboa|'],
    ],
    differ: [
      ['R. da Saudade 12, 1100-584 Lisboa', 'Rua da Saudade 12|1100-583|Lisboa|'],
      ['R. da Saudade 21, 1100-583 Lisboa', 'Rua da Saudade 12|1100-583|Lisboa|'],
      ['R. da Saudade 12, 1100 Lisboa', 'Rua da Saudade 12|1100-583|Lisboa|'],
    ],
  },
  {
    source: 'ours: Italy',
    foreign: false,
    country: 'IT',
    same: [
      ['V.le Europa 10, 00144 Roma RM', 'Viale Europa 10|00144|Roma|Roma'],
      ['P.zza Navona, 3 - 00186 Rome (RM), Italia', 'Piazza Navona 3|00186|Roma|RM'],
      ['C.so Vittorio Emanuele II, 5, 20122 Milano MI', 'Corso Vittorio Emanuele II 5|20122|Milano|MI'],
    ],
    differ: [
      ['Via Europa 10, 00144 Roma', 'Viale Europa 10|00144|Roma|'],
      ['V.le Europa 10, 00144 Roma TO', 'Viale Europa 10|00144|Roma|RM'],
    ],
  },
  {
    source: 'ours: Netherlands',
    foreign: false,
    country: 'NL',
    same: [
      ['Kerkstr. 5, 1012AB Amsterdam', 'Kerkstraat 5|1012 AB|Amsterdam|'],
      ['Kerkstraat 5-A, 1012 AB Amsterdam, The Netherlands', 'Kerkstraat 5A|1012AB|Amsterdam|'],
    ],
    differ: [
      ['Kerkstraat 5, 1012 AC Amsterdam', 'Kerkstraat 5|1012 AB|Amsterdam|'],
      ['Kerkplein 5, 1012 AB Amsterdam', 'Kerkstraat 5|1012 AB|Amsterdam|'],
    ],
  },
  {
    source: 'ours: Japan',
    foreign: false,
    country: 'JP',
    same: [['〒150-0001 東京都渋谷区神宮前１－２－３', '神宮前1-2-3|150-0001|渋谷区|東京都']],
    differ: [
      ['〒150-0001 東京都新宿区神宮前1-2-3', '神宮前1-2-3|150-0001|渋谷区|東京都'],
      ['〒150-0002 東京都渋谷区神宮前1-2-3', '神宮前1-2-3|150-0001|渋谷区|東京都'],
    ],
  },
];
