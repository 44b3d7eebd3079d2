/** Files that were mangled at random: each is answered, and no record of one is stored by half. */
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';

import type { SheetOutcome } from '#shared/contract/files/sheet-views';
import { rowColumns } from '#shared/sheets/row-columns';
import { columnHeading } from '#shared/sheets/words/words';
import { languages } from '#shared/vocabulary/label';
import { recordsIn } from '#tests/support/imported-records';
import { violationsIn } from '#tests/support/invariants';
import { onBehalf, sheetBody } from '#tests/support/sheets';
import { aWorld, type World } from '#tests/support/world';

const long = process.env['LONG'] === '1';
const files = long ? 100_000 : 1_000;
/** A table that has grown tells no more than a new one, and is slower. */
const filesOfWorld = 250;

/** A small generator with a seed, so that a file that went wrong can be made again. */
const seeded = (seed: number) => {
  let state = seed;
  const next = (): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
  const below = (most: number): number => Math.floor(next() * most);
  const one = <Of>(values: readonly Of[]): Of => values[below(values.length)] as Of;
  return { next, below, one };
};

type Random = ReturnType<typeof seeded>;

const texts = [
  '',
  'A title',
  'x',
  ' ',
  '0',
  '-1',
  '1.5',
  '١٢',
  '2027',
  '2027-02-30',
  '31/12/2027',
  '45291',
  'true',
  'oui',
  'A1',
  'A9',
  'pledge',
  'عرض',
  'XA',
  'XB; XC',
  'XA, XB and XC',
  'Europe',
  'worldwide',
  'ECOWAS',
  'Synthetic State XA',
  'A network',
  'legal',
  'state',
  'not_stated',
  'EUR',
  'money',
  'days',
  'once',
  '=1+1',
  "'=1+1",
  '"',
  '""',
  'a;b\\;c',
  '\u202Ehidden',
  '\0',
  '\uD800',
  'Ã©tÃ©',
  '\uFFFD',
  'https://a.example',
  'http://u@a.example',
  'c1',
  'c1',
  'training; magic',
  '_x000D_',
  'a\nb',
  'constructor',
  '__proto__',
  'é'.repeat(5_000),
  '\u0301'.repeat(20),
  '1e400',
  '8zmgqacx9z62k7j8',
  'en',
  'ru',
  'requested',
  'open',
];

const cellOf = ({ next, one }: Random, column: string, share: number): string => {
  if (next() < share) return one(texts);
  switch (column) {
    case 'kind':
      return next() < 0.2 ? 'pledge' : 'offer';
    case 'title':
      return `${one(['A title', 'Another', 'Third'])} ${Math.floor(next() * 1000)}`;
    case 'text':
      return one(['A text', 'Words', 'More words']);
    case 'example':
      return '';
    case 'area':
      return one(['A1', 'A2', '']);
    case 'entity_name':
      return one(['Synthetic State XA', 'A network', 'Réseau', 'Another network', 'A third']);
    case 'entity_type':
      return one(['not_stated', 'legal']);
    case 'iso3':
      return one(['XA', 'XB', '']);
    default:
      return '';
  }
};

const basic = ['kind', 'title', 'text', 'area', 'entity_name', 'entity_type', 'iso3', 'language'];

const sheetOf = (random: Random): readonly (readonly string[])[] => {
  const { below, next, one } = random;
  const columns = [
    ...basic.filter(() => next() < 0.98),
    ...Array.from({ length: below(8) }, () => one(rowColumns)).filter(
      (column, at, all) => next() < 0.1 || (!basic.includes(column) && all.indexOf(column) === at),
    ),
    ...(next() < 0.1 ? [one(texts)] : []),
  ];
  /** Some files are nearly right, and some are nonsense. */
  const share = one([0, 0.02, 0.05, 0.3]);
  const language = one(languages);
  const head = columns.map((column) =>
    next() < 0.3 && rowColumns.includes(column as never)
      ? columnHeading(column as (typeof rowColumns)[number], language)
      : column,
  );
  const rows = Array.from({ length: 1 + below(5) }, () => {
    const row = columns.map((column) => cellOf(random, column, share));
    return next() < 0.1 ? row.slice(0, below(row.length + 1)) : row;
  });
  return next() < 0.1 ? [['A list'], [], head, ...rows] : [head, ...rows];
};

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const csvOf = ({ next, one }: Random, rows: readonly (readonly string[])[]): Uint8Array => {
  const delimiter = one([',', ';', '\t']);
  const text = rows
    .map((row) => row.map((cell) => (next() < 0.9 ? quoted(cell) : cell)).join(delimiter))
    .join(one(['\r\n', '\n']));
  const encoding = one(['utf8', 'utf8', 'utf8', 'utf16le', 'latin1'] as const);
  return new Uint8Array(Buffer.from(text, encoding));
};

const workbookOf = async ({ next, below }: Random, rows: readonly (readonly string[])[]) =>
  new Uint8Array(
    await writeXlsx({
      sheets: [
        {
          name: next() < 0.5 ? 'Offers' : 'Rows',
          rows: rows.map((row) =>
            row.map((cell) =>
              /^\d{1,6}$/.test(cell) && next() < 0.5 ? Number(cell) : cell.toWellFormed(),
            ),
          ),
          ...(next() < 0.2 && {
            merges: [
              { startRow: 1, startCol: below(4), endRow: 1 + below(3), endCol: below(4) + 4 },
            ],
          }),
        },
      ],
    }),
  );

/** Some bytes of some files are others. */
const damaged = ({ next, below }: Random, bytes: Uint8Array): Uint8Array => {
  if (next() < 0.75) return bytes;
  const copy = next() < 0.3 ? bytes.slice(0, below(bytes.length)) : bytes.slice();
  for (let count = below(4); count > 0 && copy.length > 0; count -= 1)
    copy[below(copy.length)] = below(256);
  return copy;
};

const fileOf = async (random: Random): Promise<Uint8Array> => {
  const rows = sheetOf(random);
  const bytes = random.next() < 0.3 ? await workbookOf(random, rows) : csvOf(random, rows);
  return damaged(random, bytes);
};

const send = async (world: World, file: Uint8Array, as: 'officer' | 'state', rest: object) => {
  const body = { ...sheetBody(file), ...(as === 'officer' && { onBehalf }), ...rest };
  const answer = await world.call('importSheet', { as, body });
  return { status: answer.status, outcome: answer.body as SheetOutcome, text: answer.text };
};

/** Whether whatever was to be stored is, as a whole, and nothing else. */
const importOne = async (world: World, random: Random): Promise<readonly string[]> => {
  const file = await fileOf(random);
  if (file.length < 3) return [];
  const as = random.next() < 0.8 ? 'officer' : 'state';
  const language = random.one(languages);
  const seen = await send(world, file, as, { language });
  if (seen.status !== 200) return [`preview ${seen.status}: ${seen.text.slice(0, 300)}`];
  const { counts, digest, fault } = seen.outcome;
  const wanted = counts.stored + counts.look;
  if (fault || digest === null || wanted === 0) return [];
  const before = recordsIn(world).length;
  const done = await send(world, file, as, { mode: 'commit', digest, language });
  if (done.status !== 200) return [`commit ${done.status}: ${done.text.slice(0, 300)}`];
  const added = recordsIn(world).length - before;
  return added === wanted ? [] : [`${added} records of ${wanted}`];
};

test(
  `${files} mangled files are answered, and what is stored of them is whole`,
  async () => {
    const wrong: string[] = [];
    let stored = 0;
    for (let from = 0; from < files; from += filesOfWorld) {
      const world = await aWorld();
      for (let seed = from; seed < Math.min(files, from + filesOfWorld); seed += 1) {
        const found = await importOne(world, seeded(seed + 1));
        wrong.push(...found.map((each) => `seed ${seed + 1}: ${each}`));
      }
      await world.settle();
      wrong.push(...violationsIn(world.table.items()).map(String));
      wrong.push(...world.logged.filter((line) => line.startsWith('fault')));
      stored += recordsIn(world).length;
    }
    expect(wrong).toEqual([]);
    // Files that all were refused would prove nothing.
    expect(stored).toBeGreaterThan(files / 10);
    // oxlint-disable-next-line no-console -- what a long run did
    console.log(`${files} files, ${stored} records stored`);
  },
  long ? 6 * 3_600_000 : 120_000,
);
