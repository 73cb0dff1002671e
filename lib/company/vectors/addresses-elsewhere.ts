import type { VectorSet } from './vector-set';

/** Addresses outside of the United States and Britain, by others: as in `addresses-from-others.ts`. */
export const ADDRESSES_ELSEWHERE: readonly VectorSet<string>[] = [
  {
    source: 'github.com/openvenues/libpostal, test/test_parser.c (parts as labelled there), read 2026-11-27',
    foreign: true,
    country: 'DE',
    same: [
      ['Triftstraße 67 13353 Berlin Deutschland', 'Triftstr. 67|13353|Berlin|'],
      ['Triftstrasse 67 13353 Berlin DE', 'Triftstraße 67|13353|Berlin|Berlin'],
      [
        'Eschenbrau Braurei Triftstrasse 67 13353 Berlin Deutschland',
        'Eschenbräu Bräurei\nTriftstraße 67|13353|Berlin|',
      ],
      [
        'Eschenbraeu Braeurei Triftstrasse 67 13353 Berlin DE',
        'Eschenbräu Bräurei\nTriftstraße 67|13353|Berlin|',
      ],
    ],
    differ: [
      ['Triftstraße 67 13353 Berlin Deutschland', 'Triftstraße 76|13353|Berlin|'],
      ['Triftstraße 67 13353 Berlin Deutschland', 'Triftstraße 67a|13353|Berlin|'],
      ['Triftstraße 67 13353 Berlin Deutschland', 'Triftweg 67|13353|Berlin|'],
    ],
  },
  {
    source: 'github.com/openvenues/libpostal, test/test_parser.c (parts as labelled there), read 2026-11-27',
    foreign: true,
    country: 'AT',
    same: [
      ['Eduard Sueß Gasse 9', 'Eduard-Sueß-Gasse 9|||'],
      ['Eduard-Sueß Gasse 9', 'Eduard-Sueß-Gasse 9|||'],
      ['Eduard Sueß-Gasse 9', 'Eduard-Suess-Gasse 9|||'],
      ['Wien, Österreich', '||Wien|'],
      ['Wien, Osterreich', '||Wien|'],
      ['Wien, Oesterreich', '||Wien|'],
      ['Vienna, Austria', '||Wien|'],
    ],
    differ: [
      ['Eduard-Sueß-Gasse 9', 'Eduard-Sueß-Straße 9|||'],
      ['Wien, Deutschland', '||Wien|'],
    ],
  },
  {
    source: 'github.com/openvenues/libpostal, test/test_parser.c (parts as labelled there), read 2026-11-27',
    foreign: true,
    country: 'FR',
    same: [
      ['Chambery', '||Chambéry|'],
      ['Paris, FR', '||Paris|'],
      ['Paris, France', '||Paris|'],
    ],
    differ: [['Paris, Texas', '||Paris|']],
  },
  {
    source: 'github.com/openvenues/libpostal, test/test_parser.c (parts as labelled there), read 2026-11-27',
    foreign: true,
    country: 'ES',
    same: [
      ['C. de Ruiz de Alarcón, 23 28014 Madrid, España', 'Calle de Ruiz de Alarcón 23|28014|Madrid|'],
      ['C. de Ruiz de Alarcón, 23 28014 Madrid, Spain', 'Calle de Ruiz de Alarcón 23|28014|Madrid|Madrid'],
      [
        'Paseo de la Castellana, 185 - 5º, 28046 Madrid Madrid',
        'P.º de la Castellana 185, 5|28046|Madrid|Madrid',
      ],
    ],
    differ: [['C. de Ruiz de Alarcón, 23 28014 Madrid', 'Calle de Ruiz de Alarcón 32|28014|Madrid|']],
  },
  {
    source: 'github.com/openvenues/libpostal, test/test_parser.c (parts as labelled there), read 2026-11-27',
    foreign: true,
    country: 'MX',
    same: [
      [
        'LÓPEZ MATEOS, 106, 21840, MEXICALI, baja-california, mx',
        'López Mateos 106|21840|Mexicali|Baja California',
      ],
      [
        'LORENZO DE ZOVELA, 1126, 22715, PLAYAS DE ROSARITO, baja-california, mx',
        'Lorenzo de Zovela 1126|22715|Playas de Rosarito|Baja California',
      ],
    ],
    differ: [],
  },
  {
    source: 'github.com/openvenues/libpostal, test/test_parser.c (parts as labelled there), read 2026-11-27',
    foreign: true,
    country: 'CO',
    same: [
      ['Bogotá CO', '||Bogotá|'],
      ['Bogota Colombia', '||Bogotá|'],
    ],
    differ: [],
  },
  {
    source: 'github.com/openvenues/libpostal, test/test_parser.c (parts as labelled there), read 2026-11-27',
    foreign: true,
    country: 'JP',
    same: [
      [
        '〒601-8446京都市西九条高畠町25-1京都醸造株式会社',
        '京都醸造株式会社\n西九条高畠町25-1|601-8446|京都市|',
      ],
      ['日本〒113-0001文京区4丁目3番2号', '4-3-2|113-0001|文京区|'],
    ],
    differ: [
      ['日本〒113-0001文京区4丁目3番2号', '4-3-12|113-0001|文京区|'],
      ['日本〒113-0001文京区4丁目3番2号', '4-2-3|113-0001|文京区|'],
    ],
  },
  {
    source: 'github.com/openvenues/libpostal, test/test_parser.c (parts as labelled there), read 2026-11-27',
    foreign: true,
    country: 'KR',
    same: [
      [
        'Suite 1005, 36, Teheran-ro 87-gil, Gangnam-gu Seoul 06164 Republic of Korea',
        'Suite 1005\n36 Teheran-ro 87-gil\nGangnam-gu|06164|Seoul|',
      ],
    ],
    differ: [],
  },
  {
    source: 'github.com/openvenues/libpostal, test/test_parser.c (parts as labelled there), read 2026-11-27',
    foreign: true,
    country: 'MY',
    same: [
      [
        'IBS Centre Jalan Chan Sow Lin, 55200 Kuala Lumpur, Malaysia',
        'IBS Centre\nJalan Chan Sow Lin|55200|Kuala Lumpur|',
      ],
    ],
    differ: [],
  },
  {
    source: 'github.com/openvenues/libpostal, test/test_parser.c (parts as labelled there), read 2026-11-27',
    foreign: true,
    country: 'ZA',
    same: [
      [
        '15 Melle St. Braamfontein Johannesburg, 2001, South Africa',
        '15 Melle Street\nBraamfontein|2001|Johannesburg|',
      ],
    ],
    differ: [],
  },
  {
    source: 'github.com/openvenues/libpostal, test/test_parser.c (parts as labelled there), read 2026-11-27',
    foreign: true,
    country: 'NL',
    same: [
      [
        'Nieuwe Binnenweg 17-19, Oude Westen, Rotterdam NL',
        'Nieuwe Binnenweg 17-19\nOude Westen||Rotterdam|',
      ],
    ],
    differ: [['Nieuwe Binnenweg 17-19, Rotterdam NL', 'Nieuwe Binnenweg 17||Rotterdam|']],
  },
  {
    source: 'github.com/openvenues/libpostal, test/test_parser.c (parts as labelled there), read 2026-11-27',
    foreign: true,
    country: 'DK',
    same: [['Valdemarsgade 42 4 t.v. København, 1665 Danmark', 'Valdemarsgade 42, 4. tv|1665|Kobenhavn|']],
    differ: [],
  },
  {
    source: 'github.com/openvenues/libpostal, test/test_parser.c (parts as labelled there), read 2026-11-27',
    foreign: true,
    country: 'FI',
    same: [['1 Hämeenkatu, Tampere, Finland', 'Hämeenkatu 1||Tampere|']],
    differ: [],
  },
  {
    source: 'github.com/openvenues/libpostal, test/test_parser.c (parts as labelled there), read 2026-11-27',
    foreign: true,
    country: 'NO',
    same: [['Sars gate 2A, 562 OSLO', 'Sars gate 2 a|562|Oslo|']],
    differ: [],
  },
  {
    source: 'github.com/openvenues/libpostal, test/test_parser.c (parts as labelled there), read 2026-11-27',
    foreign: true,
    country: 'SE',
    same: [
      ['Storgatan 1, 1 trappa upp, 112 01 Stockholm Sweden', 'Storgatan 1\n1 trappa upp|11201|Stockholm|'],
    ],
    differ: [],
  },
  {
    source: 'github.com/openvenues/libpostal, test/test_parser.c (parts as labelled there), read 2026-11-27',
    foreign: true,
    country: 'HU',
    same: [['1075 Budapest kazinczy utca, 14', 'Kazinczy utca 14|1075|Budapest|']],
    differ: [['1075 Budapest kazinczy utca, 14', 'Kazinczy utca 41|1075|Budapest|']],
  },
  {
    source: 'github.com/OpenCageData/address-formatting, testcases/countries, read 2026-11-27',
    foreign: true,
    country: 'DE',
    same: [
      ['Gontardstraße 7\n10178 Berlin\nGermany', 'Gontardstr. 7|10178|Berlin|'],
      ['Rosenthaler Straße 1\n10119 Berlin\nGermany', 'Rosenthaler Str. 1|10119|Berlin|'],
      ['Landstuhl\nBahnstraße\n66849 Landstuhl\nGermany', 'Landstuhl\nBahnstr.|66849|Landstuhl|'],
      ['Köln\nBayern\nGermany', '||Koeln|Bayern'],
    ],
    differ: [],
  },
  {
    source: 'github.com/OpenCageData/address-formatting, testcases/countries, read 2026-11-27',
    foreign: true,
    country: 'ES',
    same: [
      [
        'Avinguda del Bogatell, 17\n08005 Barcelona\nSpain',
        'Avinguda del Bogatell 17|08005|Barcelona|Catalonia',
      ],
      ['Barcelona\nCatalonia\nSpain', '||Barcelona|Catalonia'],
      ['San Sebastián\nBasque Country\nSpain', '||San Sebastian|Basque Country'],
    ],
    differ: [],
  },
  {
    source: 'github.com/OpenCageData/address-formatting, testcases/countries, read 2026-11-27',
    foreign: true,
    country: 'BR',
    same: [
      ['Avenida Maracanã\nRio de Janeiro - RJ\nBrazil', 'Av. Maracanã||Rio de Janeiro|Rio de Janeiro'],
      [
        'Rua Rio de Janiero\nBelo Horizonte - MG\n30170-011\nBrazil',
        'R. Rio de Janiero|30170011|Belo Horizonte|Minas Gerais',
      ],
    ],
    differ: [['Avenida Maracanã\nRio de Janeiro - SP\nBrazil', 'Av. Maracanã||Rio de Janeiro|RJ']],
  },
];
