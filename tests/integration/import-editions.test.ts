/** Editions of lists as people make them: sorted anew, renumbered, with lines put in, taken out, corrected and given to others. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { violationsIn } from '#tests/support/invariants';
import { matchesIn, recordsIn } from '#tests/support/imported-records';
import { createMemoryTable } from '#functions/store/table/memory-table';
import { importRows, type Row } from '#tests/support/public-record';
import { aRealWorld, openWorld, type World } from '#tests/support/world';
import { sampled } from '#tests/support/sampled';

type Line = {
  readonly number: number;
  readonly page: string;
  /** Beside the page of the list. */
  readonly annex?: boolean;
  readonly annexFirst?: boolean;
  readonly respelled?: boolean;
  readonly party: string;
  readonly words: string;
};

const parties = ['NER', 'TCD', 'NGA'];
const pages = ['one', 'two'];

const pagesOf = ({ page, annex = false, annexFirst = false }: Line): readonly string[] => {
  if (!annex) return [page];
  return annexFirst ? ['annex', page] : [page, 'annex'];
};

const addressOf = ({ respelled = false }: Line, page: string): string =>
  respelled ? `http://www.example.org/${page}/#top` : `https://example.org/${page}`;

const rowOf = (line: Line): Row => {
  const { number, party, words } = line;
  return {
    row: number,
    kind: 'commitment',
    title: words,
    from: [{ name: party, type: 'state', iso3: party }],
    areas: ['A1'],
    notes: `As row ${number} of the list says.`,
    source: pagesOf(line).map((page) => addressOf(line, page)),
  };
};

const renumbered = (lines: readonly Line[], from: number): readonly Line[] =>
  lines.map((line, n) => ({ ...line, number: from + n }));

const aPick = fc.nat(1_000);
const at = <Value>(values: readonly Value[], pick: number): Value | undefined =>
  values[pick % Math.max(values.length, 1)];

/** One thing that people do to a list. */
type Change = (lines: readonly Line[], fresh: () => string) => readonly Line[];

const changed = (lines: readonly Line[], line: Line | undefined, by: Partial<Line>) =>
  lines.map((each) => (each === line ? { ...each, ...by } : each));

const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.integer({ min: 1, max: 5 }).map(
    (from): Change =>
      (lines) =>
        renumbered(lines, from),
  ),
  fc.tuple(aPick, aPick).map(([one, other]): Change => (lines) => {
    const [left, right] = [at(lines, one), at(lines, other)];
    if (!left || !right || left === right) return lines;
    return lines.map((line) => {
      if (line === left) return { ...line, number: right.number };
      return line === right ? { ...line, number: left.number } : line;
    });
  }),
  aPick.map(
    (turn): Change =>
      (lines) =>
        lines.map((line, n) => ({
          ...line,
          number: at(lines, n + turn)?.number ?? line.number,
        })),
  ),
  fc.tuple(fc.constantFrom(...pages), fc.constantFrom(...parties)).map(
    ([page, party]): Change =>
      (lines, fresh) =>
        renumbered([{ number: 0, page, party, words: fresh() }, ...lines], 1),
  ),
  aPick.map(
    (pick): Change =>
      (lines, fresh) =>
        changed(lines, at(lines, pick), { words: fresh() }),
  ),
  fc.tuple(aPick, fc.constantFrom(...parties)).map(
    ([pick, party]): Change =>
      (lines) =>
        changed(lines, at(lines, pick), { party }),
  ),
  aPick.map(
    (pick): Change =>
      (lines) =>
        lines.filter((line) => line !== at(lines, pick)),
  ),
  fc.record({ annexFirst: fc.boolean(), respelled: fc.boolean() }).map(
    (spelling): Change =>
      (lines) =>
        lines.map((line) => ({ ...line, ...spelling })),
  ),
  aPick.map((pick): Change => (lines) => {
    const line = at(lines, pick);
    return line
      ? [...lines, { ...line, number: Math.max(...lines.map(({ number }) => number)) + 1 }]
      : lines;
  }),
);

const firstLines: fc.Arbitrary<readonly Line[]> = fc
  .array(fc.tuple(fc.constantFrom(...pages), fc.constantFrom(...parties), fc.boolean()), {
    minLength: 1,
    maxLength: 5,
  })
  .map((lines) =>
    lines.map(([page, party, annex], n) => ({
      number: n + 1,
      page,
      party,
      annex,
      words: `Pledge ${n}`,
    })),
  );

const anOffer: Row = {
  row: 900,
  kind: 'offer',
  title: 'An offer',
  from: [{ name: 'NOR', type: 'state', iso3: 'NOR' }],
  to: [{ name: 'Global' }],
  areas: ['A1'],
  source: ['https://example.org/offer'],
};

const pledgesIn = (world: World) => recordsIn(world).filter(({ kind }) => kind === 'pledge');

/** One of the pledges gets a match that people see. */
const withMatch = async (world: World): Promise<string> => {
  await importRows(world, [anOffer]);
  const end = (kind: string) => ({
    recordId: recordsIn(world).find((record) => record.kind === kind)?.id,
    component: 'c1',
  });
  const body = { pledge: end('pledge'), offer: end('offer'), amount: null };
  expect((await world.call('proposeMatch', { as: 'officer', body })).status).toBe(201);
  return end('pledge').recordId ?? '';
};

const nameOf = (line: Line): string =>
  `${[...pagesOf(line)].sort().join('+')}/${line.party}/${line.words}`;

const nameOfRecord = (record: ReturnType<typeof recordsIn>[number]): string =>
  `${record.sources
    .map((address) => new URL(address).pathname.replaceAll('/', ''))
    .sort()
    .join('+')}/${record.party.country}/${record.title}`;

describe('whatever people do to a list', () => {
  test('no record changes its party, nothing is counted twice, what stayed the same is unchanged, and what a match stands on is told', async () => {
    await fc.assert(
      fc.asyncProperty(
        firstLines,
        fc.array(fc.array(changes, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
        async (first, editions) => {
          const world = await aRealWorld(undefined, { importHosts: ['example.org'] });
          let words = 100;
          const fresh = () => `Pledge ${(words += 1)}`;
          let lines = first;
          await importRows(world, lines.map(rowOf));
          const matched = await withMatch(world);
          for (const edition of editions) {
            lines = edition.reduce((now, change) => change(now, fresh), lines);
            if (lines.length === 0) return;
            const before = new Map(pledgesIn(world).map((record) => [record.id, record]));
            const known = new Set([...before.values()].map(nameOfRecord));

            const preview = (await importRows(world, lines.map(rowOf), { mode: 'preview' })).body;
            const { status, body } = await importRows(world, lines.map(rowOf));

            expect(status).toBe(200);
            expect(body).toEqual(preview);
            const refused = new Set((body.refused as { row: number }[]).map(({ row }) => row));
            expect(body.imported + body.unchanged + refused.size).toBe(lines.length);
            const after = pledgesIn(world);
            for (const record of after) {
              const held = before.get(record.id);
              if (held)
                expect([record.party, record.partners]).toEqual([held.party, held.partners]);
              if (held && held.title !== record.title)
                expect(known.has(nameOfRecord(record))).toBe(false);
            }
            const names = after.map(nameOfRecord);
            expect(new Set(names).size).toBe(names.length);
            for (const line of lines.filter((each) => known.has(nameOf(each)))) {
              expect(refused.has(line.number)).toBe(false);
              const held = [...before.values()].find((each) => nameOfRecord(each) === nameOf(line));
              expect(after.find(({ id }) => id === held?.id)).toEqual(held);
            }
            for (const line of lines)
              expect(refused.has(line.number) || names.includes(nameOf(line))).toBe(true);
            const isChanged =
              after.find(({ id }) => id === matched)?.title !== before.get(matched)?.title;
            const told = ((preview.underMatches ?? []) as { recordId: string }[]).map(
              ({ recordId }) => recordId,
            );
            expect(told).toEqual(isChanged ? [matched] : []);
            const again = (await importRows(world, lines.map(rowOf))).body;
            expect(again.imported).toBe(0);
            expect(pledgesIn(world)).toEqual(after);
          }
          expect(matchesIn(world)).toHaveLength(1);
          await world.settle();
          expect(violationsIn(world.table.items())).toEqual([]);
        },
      ),
      { numRuns: sampled(20, 2_000) },
    );
  }, 240_000);
});

const lineOne: Line = { number: 1, page: 'one', party: 'NER', words: 'Pledge A' };
const lineTwo: Line = { number: 2, page: 'one', party: 'NER', words: 'Pledge B' };

describe('a row that may be another', () => {
  test('of the same page and parties, with neither number nor words, is refused with both named', async () => {
    const world = await aRealWorld(undefined, { importHosts: ['example.org'] });
    await importRows(world, [rowOf(lineOne)]);

    const { body } = await importRows(world, [rowOf(lineTwo)]);

    expect(body).toMatchObject({
      imported: 0,
      refused: [
        {
          row: 2,
          pointer: '/records/0',
          reason: expect.stringMatching(/Row 2 .*row 1/) as unknown,
        },
      ],
    });
  });

  test('is a new one where the other is at hand, in the file or beside it', async () => {
    const world = await aRealWorld(undefined, { importHosts: ['example.org'] });
    await importRows(world, [rowOf(lineOne)]);

    const beside = await importRows(world, [rowOf(lineTwo)], {
      mode: 'preview',
      related: [rowOf(lineOne)],
    });
    const { body } = await importRows(world, [rowOf(lineOne), rowOf(lineTwo)]);

    expect([beside.body.imported, body.imported, body.unchanged]).toEqual([1, 1, 1]);
  });

  test('with the number and page of another party’s record is refused, and that record stays', async () => {
    const world = await aRealWorld(undefined, { importHosts: ['example.org'] });
    await importRows(world, [rowOf(lineOne)]);
    const before = recordsIn(world);

    const { body } = await importRows(world, [rowOf({ ...lineOne, party: 'TCD' })]);

    expect(body.refused[0].reason).toMatch(/never moves a record to another party/);
    expect(recordsIn(world)).toEqual(before);
  });

  test('that becomes of another kind is refused, and its record stays', async () => {
    const world = await aRealWorld(undefined, { importHosts: ['example.org'] });
    await importRows(world, [rowOf(lineOne)]);
    const before = recordsIn(world);

    const { body } = await importRows(world, [{ ...rowOf(lineOne), kind: 'offer' }]);

    expect(body.refused[0].reason).toMatch(/imported as commitment before/);
    expect(recordsIn(world)).toEqual(before);
  });
});

test('two editions imported in the same moment make each pledge once', async () => {
  const table = createMemoryTable();
  const { parties: known } = await aRealWorld(table);
  const one = openWorld(table, known, { world: 'real' }, 1_000);
  const other = openWorld(table, known, { world: 'real' }, 2_000);
  const lines = Array.from({ length: 6 }, (_, n) => ({
    number: n + 1,
    page: 'one',
    party: 'NER',
    words: `Pledge ${n}`,
  }));

  const answers = await Promise.all([
    importRows(one, lines.map(rowOf)),
    importRows(other, renumbered(lines, 2).map(rowOf)),
  ]);

  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(
    recordsIn(one)
      .map(({ title }) => title)
      .sort(),
  ).toEqual(lines.map(({ words }) => words));
});

describe('a line that is put in on top of a row that is corrected as well', () => {
  const importing = async (...editions: readonly (readonly Line[])[]) => {
    const world = await aRealWorld(undefined, { importHosts: ['example.org'] });
    let body: Readonly<Record<string, unknown>> = {};
    for (const lines of editions) ({ body } = await importRows(world, lines.map(rowOf)));
    return { body, titles: pledgesIn(world).map(({ id, title }) => ({ id, title })) };
  };
  const listed = (...words: readonly string[]): readonly Line[] =>
    words.map((each, n) => ({ number: n + 1, page: 'one', party: 'NER', words: each }));

  test('is told from it where other rows have moved: neither takes a record over, and both are named', async () => {
    const first = listed('Pledge A', 'Pledge B');
    const before = await importing(first);

    const { body, titles } = await importing(
      first,
      listed('New', 'Pledge A, corrected', 'Pledge B'),
    );

    expect(body).toMatchObject({
      imported: 0,
      unchanged: 1,
      refused: [
        { row: 1, reason: expect.stringContaining('row 1 of the earlier edition') as unknown },
        { row: 2, reason: expect.stringContaining('the earlier row 1') as unknown },
      ],
    });
    expect(titles).toEqual(before.titles);
  });

  test('stays in doubt however often the same file comes', async () => {
    const first = listed('Pledge A', 'Pledge B');
    const second = listed('New', 'Pledge A, corrected', 'Pledge B');

    const { body, titles } = await importing(first, second, second);

    expect(body).toMatchObject({ imported: 0, unchanged: 1 });
    expect(titles.map(({ title }) => title).sort()).toEqual(['Pledge A', 'Pledge B']);
  });

  test('is told from it by its title where nothing else has moved', async () => {
    const world = await aRealWorld(undefined, { importHosts: ['example.org'] });
    const [line] = listed('Pledge A');
    if (!line) throw new Error('There is no line');
    await importRows(world, [rowOf(line)]);
    const corrected = { ...rowOf({ ...line, number: 2 }), areas: ['A2'] };

    const { body } = await importRows(world, [rowOf({ ...line, words: 'New' }), corrected]);

    expect((body.refused as { row: number }[]).map(({ row }) => row)).toEqual([1, 2]);
    expect(pledgesIn(world).map(({ title }) => title)).toEqual(['Pledge A']);
  });

  test('comes in after the numbers did, as the refusal says', async () => {
    const first = listed('Pledge A', 'Pledge B');
    const moved = listed('New', 'Pledge A', 'Pledge B');
    const corrected = listed('New', 'Pledge A, corrected', 'Pledge B');

    const { body, titles } = await importing(first, moved, corrected);

    expect(body).toMatchObject({ imported: 1, unchanged: 2, refused: [] });
    expect(titles.map(({ title }) => title).sort()).toEqual([
      'New',
      'Pledge A, corrected',
      'Pledge B',
    ]);
  });

  test('is no doubt where a row was corrected in its place and another put in at the end', async () => {
    const { body } = await importing(listed('Pledge A', 'Pledge B'), [
      ...listed('Pledge A, corrected', 'Pledge B', 'New'),
    ]);

    expect(body).toMatchObject({ imported: 2, unchanged: 1, refused: [] });
  });
});
