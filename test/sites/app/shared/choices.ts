/** What a typeahead for categories finds; some begin alike, some contain another. */
export const CATEGORIES: readonly string[] = [
  'Guest house',
  'Guest house restaurant',
  'Youth hostel',
  'Hostel',
  'Hotel',
  'Hotel resort',
  'Bed and breakfast',
  'Restaurant',
  'Portuguese restaurant',
  'Café',
  'Plant shop',
  'Plant nursery',
  'Garden centre',
  'Florist',
  'Gift shop',
];

export const CITIES: readonly string[] = [
  'Lisboa, Portugal',
  'Lisbon, Ohio',
  'Lisbon Falls, Maine',
  'Porto, Portugal',
  'Porto Alegre, Brazil',
  'Brooklyn, New York',
  'Brooklyn Heights, Ohio',
  'Brooklyn Park, Minnesota',
  'New York, New York',
  'Freiburg, Germany',
  'Nantes, France',
];
