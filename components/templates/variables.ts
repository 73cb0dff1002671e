const SAYS = [
  'firstName',
  'name',
  'handle',
  'clientName',
  'clientWebsite',
  'clientSignature',
  'meName',
  'date',
  'choice',
  'input',
  'cursor',
  'template',
] as const;

/** A variable as the menu offers it. */
export interface OfferedVariable {
  /** What is written. */
  readonly code: string;
  /** Of `templates.variable`. */
  readonly says: (typeof SAYS)[number];
  /** What the person writes over next, `[from, to)` of `code`; without it the caret goes behind. */
  readonly select?: readonly [number, number];
}

const within = (code: string, words: string): Pick<OfferedVariable, 'code' | 'select'> => {
  const from = code.indexOf(words);
  return { code, select: [from, from + words.length] };
};

/** Every variable there is, the ones most used first. */
export const VARIABLES: readonly OfferedVariable[] = [
  { ...within('{{author.firstName|there}}', 'there'), says: 'firstName' },
  { code: '{{author.name}}', says: 'name' },
  { code: '{{author.handle}}', says: 'handle' },
  { code: '{{client.name}}', says: 'clientName' },
  { code: '{{client.website}}', says: 'clientWebsite' },
  { code: '{{client.signature}}', says: 'clientSignature' },
  { code: '{{me.name}}', says: 'meName' },
  { ...within('{{date+1d}}', '+1d'), says: 'date' },
  { ...within('{{choice: Hello|Hi|Good to see you}}', 'Hello|Hi|Good to see you'), says: 'choice' },
  { ...within('{{input: Order number}}', 'Order number'), says: 'input' },
  { code: '{{cursor}}', says: 'cursor' },
  { ...within('{{template: shortcut}}', 'shortcut'), says: 'template' },
];
