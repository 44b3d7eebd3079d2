/** A file of rows: previewed line by line, stored as previewed, and stored once however often it is sent. */
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';

import { recordsIn } from '#tests/support/imported-records';
import { violationsIn } from '#tests/support/invariants';
import { readParts } from '#tests/support/exported';
import { born } from '#tests/support/lives';
import { inShort, onBehalf, preview, sheetBody, store } from '#tests/support/sheets';
import { anOfferBody, aPledgeBody } from '#tests/support/submissions';
import { bookOf, rowXml, sheetXml, textCell } from '#tests/support/workbooks';
import { aWorld, type World } from '#tests/support/world';

const rows = `kind;title;text;language;area;Party;Type of party;Country of the party;Countries where it applies;Until
Pledge;Registration;Train registration staff;English;A1;Synthetic State XA;State;XA;XA;2027
;;Write instructions;;Laws and regulations;;;;XA;2028-06
Offre;Interprètes;Vingt interprètes;Français;A3;Réseau d’aide;"Law firm, bar or legal network";XB;XB, XC et XD;31/12/2027
offer;Atlantis;A text;English;A9;Réseau d’aide;;XB;;45291
`;

const titlesIn = (world: World) =>
  recordsIn(world)
    .map(({ title }) => title)
    .sort();

describe('a preview', () => {
  test('says of each line what would become of it, by the cell, and stores nothing', async () => {
    const world = await aWorld();
    const before = world.table.items().length;
    const seen = await preview(world, rows);
    expect(inShort(seen)).toEqual([
      ['stored'],
      ['look', 'dayRead J4', 'severalStates I4', 'newParty F4'],
      ['refused', 'serialDay J5', 'codeAsWords E5'],
    ]);
    expect(seen.counts).toEqual({ stored: 1, look: 1, refused: 1, unchanged: 0 });
    expect(seen.parties.map(({ name }) => name)).toEqual(['Réseau d’aide']);
    expect(world.table.items()).toHaveLength(before);
  });

  test.each(['en', 'fr', 'es', 'ar'] as const)('says what to do in %s', async (language) => {
    const { lines } = await preview(await aWorld(), rows, { language });
    const says = lines.flatMap(({ notes }) => notes.map((note) => note.says));
    expect(says.length).toBeGreaterThan(3);
    for (const text of says) expect(text).not.toMatch(/[{}]|undefined/);
  });
});

test('foreign headings are told, with what they may mean, and are read as a mapping says', async () => {
  const world = await aWorld();
  const foreign = 'Intitulé,Contenu,Genre\nA title,A text,offer\n';
  const unread = await preview(world, foreign, { as: 'state' });
  expect(unread.fault?.code).toBe('noHeadings');
  expect(unread.sheets[0]?.headings.map(({ text }) => text)).toEqual([
    'Intitulé',
    'Contenu',
    'Genre',
  ]);
  expect(unread.columns).toContainEqual({ name: 'title', heading: 'Title' });
  const headings = { Intitulé: 'title', Contenu: 'text', Genre: 'kind' };
  const seen = await preview(world, foreign, { as: 'state', headings });
  expect(seen.lines[0]).toMatchObject({ is: 'look', kind: 'offer', title: 'A title' });
});

test('a party’s own id beside the name of another is looked at, whoever sends it', async () => {
  const world = await aWorld();
  const file = `kind,title,text,language,area,Party,party_id\npledge,A title,A text,en,A1,Synthetic State XC,${world.parties.state}\n`;
  for (const as of ['officer', 'state'] as const)
    expect(inShort(await preview(world, file, { as }))).toEqual([['look', 'partyLooksLike F2']]);
});

test('a row without a title that names another party is no part of the record above', async () => {
  const world = await aWorld();
  const file =
    'kind,title,text,language,area,Party\npledge,A title,A text,en,A1,Synthetic State XA\npledge,,Other text,en,A2,Synthetic State XC\n';
  expect(inShort(await preview(world, file))).toEqual([['stored'], ['refused', 'required B3']]);
});

describe('storing a file', () => {
  test('stores what was previewed, with the Secretariat’s basis, and nothing when it is sent again', async () => {
    const world = await aWorld();
    const done = await store(world, rows);
    expect(done.lines.map(({ is }) => is)).toEqual(['stored', 'look']);
    const [first, second] = recordsIn(world);
    expect(titlesIn(world)).toEqual(['Interprètes', 'Registration']);
    for (const record of [first, second])
      expect(record).toMatchObject({
        state: 'submitted',
        onBehalf: { ...onBehalf, confirmedAt: null },
      });
    const truth = () => world.table.items().filter(({ PK }) => !PK.startsWith('IDEM#'));
    const stored = truth();

    const again = await preview(world, rows);
    expect(again.counts).toEqual({ stored: 0, look: 0, refused: 1, unchanged: 2 });
    await store(world, rows);
    expect(titlesIn(world)).toHaveLength(2);
    // The answers alone are kept for whoever repeats the request.
    expect(truth()).toEqual(stored);
    await world.settle();
    expect(violationsIn(world.table.items())).toEqual([]);
  });

  test('makes drafts of a party’s own rows, which nobody else sees', async () => {
    const world = await aWorld();
    const own = 'kind,title,text\npledge,Half of a pledge,\n';
    expect(inShort(await preview(world, own, { as: 'state' }))).toEqual([
      ['look', 'languageAssumed 2'],
    ]);
    await store(world, own, { as: 'state' });
    const [record] = recordsIn(world);
    expect(record).toMatchObject({ state: 'draft', party: { id: world.parties.state } });
    const read = await world.call('getPledge', { as: 'officer', path: { id: record?.id ?? '' } });
    expect(read.status).toBe(404);
  });

  test('takes no row of another party from whoever acts for one', async () => {
    const own = 'kind,title,text,Party\npledge,A title,A text,Synthetic State XB\n';
    const world = await aWorld();
    expect((await preview(world, own, { as: 'state' })).lines[0]?.notes[0]?.code).toBe(
      'otherParty',
    );
    expect((await store(world, own, { as: 'state' })).lines).toEqual([]);
    expect(recordsIn(world)).toEqual([]);
  });

  test('stores no line where all were to be stored and one is refused', async () => {
    const world = await aWorld();
    await expect(store(world, rows, { whole: true })).rejects.toThrow(/Nothing was stored/);
    expect(recordsIn(world)).toEqual([]);
    const good = rows.split('\n').slice(0, 4).join('\n');
    await store(world, good, { whole: true });
    expect(recordsIn(world)).toHaveLength(2);
  });

  test('takes a row that stands twice in a record for a slip', async () => {
    const twice = 'kind,title,text\npledge,A title,A text\npledge,A title,A text\n';
    const seen = await preview(await aWorld(), twice, { as: 'state' });
    expect(inShort(seen)).toEqual([['refused', 'repeatedInFile C3', 'languageAssumed 2']]);
  });

  test('refuses to store another file, other choices or another reading than was previewed', async () => {
    const world = await aWorld();
    const { digest } = await preview(world, rows);
    const others = [
      sheetBody(rows.replace('Registration', 'Another title')),
      sheetBody(rows, { whole: true }),
      sheetBody(rows, { headings: { text: null } }),
      sheetBody(rows, { onBehalf: { basis: 'meeting', date: '2026-01-15' } }),
    ];
    for (const body of others) {
      const commit = { onBehalf, ...body, mode: 'commit', digest };
      const { status } = await world.call('importSheet', { as: 'officer', body: commit });
      expect(status).toBe(409);
    }
    expect(recordsIn(world)).toEqual([]);
  });

  test('goes on after a crash with the same preview, and stores each record once', async () => {
    const world = await aWorld();
    const many = `kind,title,text,language,area,Party\n${Array.from({ length: 60 }, (_, at) => `offer,Title ${at},Text ${at},en,A1,Synthetic network`).join('\n')}`;
    const named = many.replaceAll('Synthetic network', 'A new network');
    const typed = named
      .split('\n')
      .map((line, at) => `${line},${at === 0 ? 'Type of party' : 'legal'}`)
      .join('\n');
    const { digest } = await preview(world, typed);
    const commit = { onBehalf, ...sheetBody(typed), mode: 'commit', digest };
    const first = await world.call('importSheet', { as: 'officer', body: commit });
    expect(first.body).toMatchObject({ counts: { look: 1, stored: 24 }, left: 35 });
    // Whoever was cut off sends what they previewed, with keys of their own.
    const { transact } = world.table;
    let left = 20;
    const dying = {
      ...world.table,
      transact: async (...given: Parameters<typeof transact>) => {
        if ((left -= 1) < 0) throw new Error('the function is gone');
        return transact(...given);
      },
    };
    Object.assign(world.dependencies, { table: dying });
    const dead = await world.call('importSheet', { as: 'officer', body: commit });
    expect(dead.status).toBe(500);
    Object.assign(world.dependencies, { table: world.table });
    const stored = recordsIn(world).length;
    expect(stored).toBeGreaterThan(25);
    for (let waiting = 60; waiting > 0;) {
      const { status, body } = await world.call('importSheet', { as: 'officer', body: commit });
      expect(status).toBe(200);
      waiting = body.left;
    }
    expect(recordsIn(world)).toHaveLength(60);
    await world.settle();
    expect(violationsIn(world.table.items())).toEqual([]);
  });
});

describe('what is here already', () => {
  test('is told where a record of the party has the same title, and so is what the file says twice', async () => {
    const world = await aWorld();
    const one = 'kind,title,text,language,area,party_id\n';
    const pledge = (text: string) => `pledge,Registration,${text},en,A1,${world.parties.state}\n`;
    await store(world, one + pledge('A text'));
    await world.settle();
    const other = pledge('Another text').replace('Registration', 'registration!');
    expect(
      inShort(await preview(world, one + pledge('A text') + other + pledge('A text'))),
    ).toEqual([
      ['unchanged'],
      ['look', 'looksLikeRecord B3', 'sameTitleInFile B3'],
      ['refused', 'repeatedInFile B4'],
    ]);
  });

  test('is told to nobody who may not read it: no record of others, and no draft', async () => {
    const world = await aWorld();
    const draft = aPledgeBody(world.parties.state, { title: 'Registration', draft: true });
    const { id } = await born(world, 'pledge', draft);
    await world.settle();
    const headings = 'record_id,kind,title,text,language,area,party_id\n';
    const row = (number: string, party: string) =>
      `${headings}${number},pledge,Registration,Words of others,en,A1,${party}\n`;

    expect(inShort(await preview(world, row(id, world.parties.state)))).toEqual([['stored']]);
    const { otherState } = world.parties;
    const others = await preview(world, row(id, otherState), { as: 'otherState' });
    expect(inShort(others)).toEqual([['stored']]);
  });

  test('is unchanged by an export of it, and refused where that says something else', async () => {
    const world = await aWorld();
    await store(world, rows);
    const { body } = await world.call('getExport', {
      as: 'officer',
      path: { name: 'pledges.json' },
    });
    const exported = body.rows as readonly Readonly<Record<string, unknown>>[];
    const line = (row: object) =>
      Object.values(row)
        .map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`)
        .join(',');
    const file = (given: readonly object[]) =>
      [Object.keys(given[0] ?? {}).join(','), ...given.map(line)].join('\n');
    expect(inShort(await preview(world, file(exported)))).toEqual([['unchanged']]);
    const changed = exported.map((row) => ({ ...row, text: 'Other words' }));
    const [refused] = inShort(await preview(world, file(changed)));
    expect(refused?.join(' ')).toContain('recordIsHere');
  });

  test.each(['pledge', 'offer'] as const)(
    'is unchanged by its party’s own file where it is a %s in draft, however little was sent',
    async (kind) => {
      const world = await aWorld();
      const [as, body] =
        kind === 'pledge'
          ? (['state', aPledgeBody] as const)
          : (['stakeholder', anOfferBody] as const);
      const { title, language } = body(world.parties[as]);
      const components = [{ text: 'A telephone hour for registrars', area: 'A1' }];
      const draft = { title, language, components, partyId: world.parties[as], draft: true };
      await born(world, kind, draft, as);
      await world.settle();

      const [part] = await readParts(world, `${kind}s.csv`, { as });
      const seen = await preview(world, part?.bytes ?? '', { as, name: 'own.csv' });

      expect(inShort(seen)).toEqual([['unchanged']]);
    },
  );
});

describe('a workbook', () => {
  const sheet = (
    name: string,
    given: readonly (readonly (string | number | boolean | Date | null)[])[],
    rest = {},
  ) => ({
    name,
    rows: given.map((row) => [...row]),
    ...rest,
  });
  const book = async (...sheets: readonly ReturnType<typeof sheet>[]) =>
    new Uint8Array(await writeXlsx({ sheets: [...sheets] }));
  const head = [
    'title',
    'text',
    'language',
    'area',
    'Party',
    'Until',
    'Applies anywhere',
    'amount_min',
    'unit',
    'amount_period',
  ];
  const day = new Date('2027-03-15');

  test('is read with its days, numbers, merged cells and formulas, each sheet by its kind', async () => {
    const world = await aWorld();
    const file = await book(
      sheet('Read me', [['A register'], ['Title', 'of a page']]),
      sheet(
        'Engagements',
        [
          head,
          ['A', 'one', 'en', 'A1', 'Synthetic country XA', day, true, 5, 'days', 'once'],
          [null, 'two', null, 'A2', null, 2027, null, null, null, null],
          ['B', 'three', 'en', 'A1', 'Synthetic country XA', null, null, null, null, null],
        ],
        {
          merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
          cells: new Map([
            [
              '3,1',
              { value: 'three', formula: 'UPPER("a")', formulaResult: 'three', type: 'formula' },
            ],
            ['3,5', { value: null, formula: 'TODAY()', type: 'formula' }],
          ]),
        },
      ),
    );
    const seen = await preview(world, file);
    expect(inShort(seen)).toEqual([
      ['look', 'mergedCell A3'],
      ['refused', 'lostFormula F4', 'formulaValue B4'],
    ]);
    await store(world, file);
    expect(recordsIn(world)[0]).toMatchObject({
      kind: 'pledge',
      components: [
        {
          text: 'one',
          window: { end: '2027-03-15' },
          places: { anywhere: true },
          quantity: { min: 5, max: 5 },
        },
        { text: 'two', window: { end: '2027' } },
      ],
    });
  });

  test('is as wide and as long as what stands in it, whatever was formatted', async () => {
    const blank = ['<c r="XFD2" s="0"/>', '<c r="XFC2" s="0"></c>'];
    const file = bookOf({
      sheets: [
        sheetXml([
          rowXml(1, textCell('A1', 'kind'), textCell('B1', 'title')),
          rowXml(2, textCell('A2', 'offer'), textCell('B2', 'A title'), ...blank),
          rowXml(1_000_000, '<c r="A1000000" s="0"/>'),
        ]),
      ],
    });
    const { fault, lines } = await preview(await aWorld(), file, { as: 'state' });
    expect([fault, lines.map(({ title }) => title)]).toEqual([null, ['A title']]);
  });

  test('is not read where rows of one of its sheets would be left out', async () => {
    const good = sheet('Offers', [
      [...head, 'kind'],
      ['A', 'one', 'en', 'A1', 'Synthetic country XA', null, null, null, null, null, 'offer'],
    ]);
    const untitled = ['text', 'Party', 'area'];
    const row = ['two', 'Synthetic country XA', 'A1'];
    const world = await aWorld();
    const seen = await preview(world, await book(good, sheet('More', [untitled, row])));
    expect(seen.fault).toMatchObject({
      code: 'missingColumns',
      says: expect.stringContaining('“More”'),
    });
    expect(seen.lines).toEqual([]);
    // Headings alone leave nothing out, and neither does a sheet of something else, which is told.
    const other = sheet('Contacts', [['Whom to ask'], ['Somebody']]);
    const lists = sheet(
      'Lists',
      [
        ['Area', 'Topics'],
        ['A1', 'A topic'],
      ],
      { hidden: true },
    );
    const { fault, lines, sheets } = await preview(
      world,
      await book(good, sheet('More', [untitled, []]), other, sheet('Blank', [[]]), lists),
    );
    expect([fault, lines.length]).toEqual([null, 1]);
    const unread = sheets.filter(({ headings }) => headings.length === 0);
    expect(unread.map(({ name }) => name)).toEqual(['More', 'Contacts', 'Lists']);
  });

  test('is not read where a later template made it', async () => {
    const file = await book(sheet('acsg-template', [['version', 2]]), sheet('Offers', [head]));
    expect((await preview(await aWorld(), file)).fault?.code).toBe('otherTemplate');
  });
});
