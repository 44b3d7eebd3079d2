/** Parties that come with the rows of a file: registered before the record that names them, or the record is not stored. */
import { describe, expect, test } from 'vitest';

import type { SheetOutcome } from '#shared/contract/files/sheet-views';
import { partyKey } from '#shared/table/keys';
import { recordsIn } from '#tests/support/imported-records';
import { violationsIn } from '#tests/support/invariants';
import { inShort, onBehalf, preview, sheetBody, store } from '#tests/support/sheets';
import { aRealWorld, aWorld, type World } from '#tests/support/world';

const head =
  'kind,title,text,language,area,Party,Type of party,Country of the party,Other parties to it\n';

/** The first writes of parties meet others that are just as fast. */
const withBusyParties = ({ table, dependencies }: World, times: number): void => {
  let left = times;
  const busy: World['table'] = {
    ...table,
    transact: async (actions) => {
      const isOfParty = actions.some(
        (action) => 'put' in action && action.put.PK.startsWith('PARTY#'),
      );
      if (isOfParty && left > 0) {
        left -= 1;
        return { outcome: 'busy' };
      }
      return table.transact(actions);
    },
  };
  Object.assign(dependencies, { table: busy });
};

const namedParties = (world: World) =>
  recordsIn(world).flatMap(({ party, partners }) => [party.id, ...partners.map(({ id }) => id)]);

describe('a party that is registered with its record', () => {
  const file = `${head}offer,A title,A text,en,A1,A network,legal,XB,A clinic\n`;

  test('is tried again while others are faster', async () => {
    const world = await aWorld();
    withBusyParties(world, 3);
    await store(world, file);
    expect(namedParties(world)).toHaveLength(2);
    for (const id of namedParties(world)) expect(await world.table.get(partyKey(id))).toBeDefined();
    await world.settle();
    expect(violationsIn(world.table.items())).toEqual([]);
  });

  test('takes its record back with it where it cannot be registered', async () => {
    const world = await aWorld();
    const { digest } = await preview(world, file);
    withBusyParties(world, 1_000);
    const commit = { onBehalf, ...sheetBody(file), mode: 'commit', digest };
    const { status, body } = await world.call('importSheet', { as: 'officer', body: commit });
    expect(status).toBe(200);
    expect((body as SheetOutcome).lines).toMatchObject([
      { is: 'refused', notes: [{ code: 'contended' }] },
    ]);
    expect(recordsIn(world)).toEqual([]);
  });
});

describe('a party that a file names first', () => {
  test.each([
    ['leads', 'offer,A title,A text,en,A1,France,,,\n', 'F2'],
    ['is a partner', 'offer,A title,A text,en,A1,Synthetic Legal Network,,,France\n', 'I2'],
    [
      'is a partner below a row that is refused for it',
      'offer,Other,A text,en,A1,France,,,\noffer,A title,A text,en,A1,Synthetic Legal Network,,,France\n',
      'I3',
    ],
  ])('is no real one in a made-up register where it %s', async (_, rows, cell) => {
    const world = await aWorld();
    const before = world.table.items().filter(({ PK }) => PK.startsWith('PARTY#'));
    const seen = await preview(world, head + rows);
    expect(seen.lines.at(-1)?.is).toBe('refused');
    expect(inShort(seen).flat().join(' ')).toContain('realPlace');
    expect(seen.parties).toEqual([]);
    expect(seen.lines.at(-1)?.notes.map((note) => note.cell)).toContain(cell);
    await store(world, head + rows);
    expect(world.table.items().filter(({ PK }) => PK.startsWith('PARTY#'))).toEqual(before);
  });

  test('is no made-up one beside a real one in the real record', async () => {
    const world = await aRealWorld();
    const beside = (lead: string) =>
      `${head}offer,A title,A text,en,A1,${lead},,,Synthetic Legal Network\n`;
    const real = inShort(await preview(world, beside('France')));
    expect(real[0]).toEqual(['refused', 'madeUpPlace I2', 'newParty F2']);
    expect(inShort(await preview(world, beside('Synthetic State XA')))).toEqual([['stored']]);
  });

  test.each([
    ['too long', 'A network '.repeat(40), 'tooLong'],
    ['of marks that nobody sees', 'A\u202Enetwork', 'hiddenCharacters'],
  ])('has a name that the register takes: %s', async (_, name, code) => {
    const world = await aWorld();
    const lead = `${head}offer,A title,A text,en,A1,${name},legal,XB,\n`;
    const partner = `${head}offer,A title,A text,en,A1,Synthetic Legal Network,,,${name}\n`;
    expect(inShort(await preview(world, lead))[0]).toEqual(
      expect.arrayContaining(['refused', `${code} F2`]),
    );
    expect(inShort(await preview(world, partner))[0]).toEqual(
      expect.arrayContaining(['refused', `${code} I2`]),
    );
  });

  test('is one of no more partners than a record has', async () => {
    const partners = (count: number) =>
      Array.from({ length: count }, (_, at) => `Partner ${at}`).join(';');
    const rows = (count: number) =>
      `${head}offer,A title,A text,en,A1,Synthetic Legal Network,,,${partners(count)}\n`;
    const world = await aWorld();
    expect((await preview(world, rows(40))).lines[0]?.is).toBe('look');
    expect(inShort(await preview(world, rows(41)))).toEqual([['refused', 'tooMany I2']]);
  });

  test('is told apart from others however the rows lie', async () => {
    const rows = [
      'offer,One,A text,en,A1,A commission,,,',
      'offer,Two,A text,en,A1,A commission,nhri,XB,',
      'offer,Three,A text,en,A1,A clinic,,,',
      'offer,Four,A text,en,A1,A clinic,legal,,',
    ];
    const seen = async (given: readonly string[]) => {
      const { lines } = await preview(await aWorld(), `${head}${given.join('\n')}\n`);
      return lines.map(({ title, is }) => `${title} ${is}`).sort();
    };
    expect(await seen(rows)).toEqual(['Four look', 'One stored', 'Three stored', 'Two look']);
    expect(await seen(rows.toReversed())).toEqual(await seen(rows));
  });
});

describe('a preview stays the one that is stored, whatever its first commit registered', () => {
  const others = Array.from(
    { length: 30 },
    (_, at) => `offer,Title ${at},A text,en,A1,Synthetic Legal Network,,,`,
  );

  test.each([
    [
      'a name that a refused row has with another country',
      [
        'offer,Bad,A text,en,A9,A commission,nhri,XC,',
        'offer,Good,A text,en,A1,A commission,nhri,XD,',
      ],
    ],
    [
      'a type that a row further down states',
      ['offer,First,A text,en,A1,A clinic,,,', 'offer,Second,A text,en,A1,A clinic,legal,,'],
    ],
    [
      'a country that tells one from the other further down',
      [
        'offer,First,A text,en,A1,A commission,nhri,,',
        'offer,Second,A text,en,A1,A commission,nhri,XD,',
        'offer,Third,A text,en,A1,A commission,nhri,XB,',
      ],
    ],
  ])('with %s', async (_, rows) => {
    const world = await aWorld();
    const file = `${head}${[...rows, ...others].join('\n')}\n`;
    const { digest, counts } = await preview(world, file);
    await store(world, file);
    await world.settle();
    expect(recordsIn(world)).toHaveLength(counts.stored + counts.look);
    expect((await preview(world, file)).digest).toBe(digest);
  });
});
