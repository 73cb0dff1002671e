import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTemplate } from '@/lib/templates/check-template';
import type { ForeignFile } from '@/lib/templates/foreign-template';
import { parseCsv, printCsv } from './parse-csv';
import { printTable, printTemplates } from './print-templates';
import { readTemplates } from './read-templates';

const read = (text: string): Promise<ForeignFile | null> => readTemplates(new Blob([text]));
const bodies = async (text: string) => (await read(text))?.templates.map(({ body }) => body);

describe('parseCsv', () => {
  it.each([
    [
      'a,b\r\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      '\ufeffa;b\n1;2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a\tb\n1\t2,3',
      [
        ['a', 'b'],
        ['1', '2,3'],
      ],
    ],
    [
      'a,b\n"x ""y"", z","two\nlines"',
      [
        ['a', 'b'],
        ['x "y", z', 'two\nlines'],
      ],
    ],
    [
      'a,b\n\n,\n1,',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    ['"open', [['open']]],
    ['', []],
  ])('%j', (text, rows) => {
    expect(parseCsv(text)).toEqual(rows);
  });

  it('reads back what was printed', () => {
    const cell = fc.string({ unit: 'grapheme' });
    const row = fc
      .array(cell, { minLength: 2, maxLength: 4 })
      .filter((cells) => cells.some((text) => text.trim()));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        // The first line decides on the separator, as it does for a spreadsheet.
        const table = [['title', 'body'], ...rows];
        expect(parseCsv(printCsv(table))).toEqual(table);
      }),
    );
  });
});

const ours = [
  {
    title: 'Keep one aside',
    shortcut: 'aside',
    body: 'Of course, {{author.firstName|there}}!\n\n"Until" {{choice: noon|one}}; \\{{ not this }}',
    tags: ['breakfast', 'rooms'],
    platforms: ['bluesky'],
    client: 'Casa Luz',
  },
  { title: 'Thanks', shortcut: '', body: 'Thank you', tags: [], platforms: [], client: null },
];
const asRead = ours.map((template) => ({ ...template, changes: [] }));

describe('readTemplates', () => {
  it('reads back what Tend wrote, whole', async () => {
    expect(await read(printTemplates(ours))).toEqual({ format: 'tend', templates: asRead });
    expect(await read(printTable(ours))).toEqual({ format: 'table', templates: asRead });
  });

  it('writes nothing into a table that a spreadsheet would run, and reads it back as it was', async () => {
    const starts = ['=1+1', '+351', '-5 %', '@marta', '\t=x', ' =cmd|x', "'quoted", "'=kept"];
    const rows = starts.map((body, n) => ({
      ...ours[1],
      title: body,
      body,
      tags: [],
      platforms: [],
      shortcut: `s${n}`,
      client: null,
    }));
    const table = printTable(rows);
    for (const row of parseCsv(table)) for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@]/);
    expect(await bodies(table)).toEqual(starts);
    expect(await bodies(printTemplates(rows))).toEqual(starts);
  });

  it("makes what it can't read in a body of its own file the text that it looks like", async () => {
    const file = await read(
      printTemplates(ours.map((template) => ({ ...template, body: 'Hi {{nope}} {{date' }))),
    );
    const [template] = file?.templates ?? [];
    expect(template?.changes).toEqual(['kept-as-text']);
    expect(checkTemplate(template?.body ?? '', () => null, 'own')).toEqual([]);
    expect(template?.body).toBe('Hi \\{{nope}} \\{{date');
  });

  it('reads an export of Briskine', async () => {
    const rows = [
      ['id', 'title', 'shortcut', 'subject', 'to', 'cc', 'bcc', 'tags', 'body', 'body_plain_text'],
      [
        '1',
        'Hello',
        'hi',
        'Re',
        '',
        '',
        '',
        'mail, first',
        "<div>Dear {{to.first_name}},</div><div><br></div><div><b>{{choice 'Thanks, Many thanks'}}</b> &amp; bye</div><div>{{from.first_name}} {{moment add='7d'}} {{account.plan}}</div>",
        '',
      ],
    ];
    expect(await read(printCsv(rows))).toEqual({
      format: 'briskine',
      templates: [
        {
          title: 'Hello',
          shortcut: 'hi',
          body: 'Dear {{author.firstName}},\n\n{{choice: Thanks|Many thanks}} & bye\n{{me.name}} {{date+7d}} \\{{account.plan}}',
          tags: ['mail', 'first'],
          platforms: [],
          changes: ['formatting', 'variables', 'kept-as-text'],
        },
      ],
    });
  });

  it('reads an export of Text Blaze', async () => {
    const file = {
      version: 7,
      folders: [
        {
          name: 'Replies',
          snippets: [
            {
              name: 'Order',
              shortcut: '/order',
              type: 'text',
              text: 'Order {formtext: name=Number; default=12} by {time: MMMM D; shift=+3D} {formmenu: a; b; default=b} {cursor}{import: /sig} {clipboard} {{x}}',
            },
            { name: 'Rich', shortcut: '/r', type: 'html', html: '<p>One</p><p>Two</p>' },
          ],
        },
        { name: 'Empty' },
      ],
    };
    expect(await read(JSON.stringify(file))).toEqual({
      format: 'text-blaze',
      templates: [
        {
          title: 'Order',
          shortcut: '/order',
          body: 'Order {{input: Number|12}} by {{date+3d}} {{choice: b|a}} {{cursor}}{{template: sig}} {clipboard} \\{{x}}',
          tags: ['Replies'],
          platforms: [],
          changes: ['variables', 'kept-as-text'],
        },
        {
          title: 'Rich',
          shortcut: '/r',
          body: 'One\n\nTwo',
          tags: ['Replies'],
          platforms: [],
          changes: ['formatting'],
        },
      ],
    });
  });

  it('reads a table of any spreadsheet, whatever its columns are called', async () => {
    expect(await bodies('Name;Trigger;Text\nHours;h;"Nine; to six"')).toEqual(['Nine; to six']);
    expect(await bodies('Reply\nNine')).toEqual(['Nine']);
  });

  it.each(['', '[]', '{', '{"a":1}', 'a,b\n1,2', '\0\0PK', 'no table at all', '{"folders":3}'])(
    'knows that %j is no file of templates',
    async (text) => {
      expect(await read(text)).toBeNull();
    },
  );

  it('never throws, and only ever gives bodies that can be saved', async () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('{{to.first_name}}', '{{', '<div>', '\\', '{time}', '|'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(cell), fc.boolean(), async (cells, isBriskine) => {
        const text = cells.join('');
        const csv = isBriskine
          ? printCsv([
              ['subject', 'to', 'cc', 'bcc', 'body'],
              ['', '', '', '', text],
            ])
          : printCsv([
              ['title', 'body'],
              ['x', text],
            ]);
        const blaze = JSON.stringify({ folders: [{ name: 'f', snippets: [{ name: 'n', text }] }] });
        for (const file of [await read(csv), await read(blaze)])
          for (const { body } of file?.templates ?? [])
            expect(checkTemplate(body, () => ({ id: 'other', parts: [] }), 'own')).toEqual([]);
      }),
    );
  });
});
