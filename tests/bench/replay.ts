/**
 * What importing the same data again writes: the real public record, and a large synthetic file of its shape, through
 * the import command's own chunks, the real handler and the real stream consumer on a table in memory. The second run
 * comes in another order. It must write nothing of truth, audit or derived state; each request's kept answer is
 * counted apart, since it is kept for whoever repeats the request, whatever it did. `LONG=1` takes more rows.
 */
import { type FileOutcome, importRows } from '#infra/commands/import-rows';
import type { ImportOutcome } from '#shared/contract/files/import-views';
import type { Item } from '#shared/table/item';
import type { Key } from '#shared/table/keys';
import { deliver } from '#tests/support/deliver';
import { realRows, type Row } from '#tests/support/public-record';
import { seededRandom } from '#tests/support/synthetic-features';
import { digestOfItems } from '#tests/support/table-digest';
import { aRealWorld, streamRecord, type World } from '#tests/support/world';
import { recompute } from '#functions/stream/recompute';
import { streamConsumer } from '#shared/table/stream-consumer';

import type { Report } from './support/report.ts';
import { syntheticRows } from './support/synthetic-rows.ts';

const seed = Number(process.env['SEED'] ?? 1);
const manyRows = process.env['LONG'] === '1' ? 10_000 : 2_000;

const classes = ['truth', 'audit', 'derived', 'kept answers'] as const;
type Class = (typeof classes)[number];

const classOf = ({ PK }: Key): Class => {
  if (PK.startsWith('IDEM#')) return 'kept answers';
  if (PK.startsWith('AUD#')) return 'audit';
  return /^(LIST#|COV#|PUB#COV#|PROJ|DIRTY)/.test(PK) ? 'derived' : 'truth';
};

type Writes = Readonly<Record<Class, number>>;

const countWrites = (keys: readonly Key[]): Writes => {
  const counts = { truth: 0, audit: 0, derived: 0, 'kept answers': 0 };
  for (const key of keys) counts[classOf(key)] += 1;
  return counts;
};

/** Delivers what the stream holds in batches of the event source's size; answers every key that was written. */
const settle = async ({ table, dependencies }: World): Promise<readonly Key[]> => {
  const consume = recompute(dependencies);
  const written: Key[] = [];
  for (let keys = table.takeStream(); keys.length > 0; keys = table.takeStream()) {
    written.push(...keys);
    for (let first = 0; first < keys.length; first += streamConsumer.batchSize) {
      const batch = keys.slice(first, first + streamConsumer.batchSize);
      await deliver(consume, batch.map(streamRecord));
    }
  }
  return written;
};

type Run = {
  readonly outcome: FileOutcome;
  readonly requests: number;
  readonly writes: Writes;
  readonly digest: string;
  readonly milliseconds: number;
};

const isKept = ({ PK }: Item): boolean => PK.startsWith('IDEM#');

const runImport = async (world: World, rows: readonly Row[]): Promise<Run> => {
  let requests = 0;
  const send = async (body: object): Promise<ImportOutcome> => {
    requests += 1;
    const {
      status,
      body: answer,
      text,
    } = await world.call('importRecords', { as: 'officer', body });
    if (status !== 200) throw new Error(text);
    return answer as ImportOutcome;
  };
  world.table.takeStream();
  const began = performance.now();
  const file = { records: rows, asOf: undefined, refused: [] };
  const outcome = await importRows(file, 'commit', { send });
  const written = await settle(world);
  return {
    outcome,
    requests,
    writes: countWrites(written),
    milliseconds: performance.now() - began,
    digest: digestOfItems(world.table.items().filter((item) => !isKept(item))),
  };
};

const shuffled = (rows: readonly Row[]): readonly Row[] => {
  const random = seededRandom(seed);
  return rows
    .map((row) => ({ row, at: random() }))
    .sort((left, right) => left.at - right.at)
    .map(({ row }) => row);
};

const say = (name: string, { outcome, requests, writes, milliseconds }: Run): void =>
  console.log(
    `  ${name.padEnd(22)} imported ${outcome.imported}, unchanged ${outcome.unchanged}, refused ${outcome.refused.length}; ` +
      `${classes.map((each) => `${each} ${writes[each]}`).join(', ')} (${requests} requests); ${Math.round(milliseconds)} ms`,
  );

const ownWrites = ({ truth, audit, derived }: Writes): number => truth + audit + derived;

/** Answers the items that the later runs wrote, and whether everything else was as it should be. */
const replay = async (name: string, rows: readonly Row[]) => {
  const world = await aRealWorld();
  await settle(world);
  console.log(`${name}, ${rows.length} rows`);
  const first = await runImport(world, rows);
  say('first', first);
  const again = await runImport(world, rows);
  say('again', again);
  const otherwise = await runImport(world, shuffled(rows));
  say('again, other order', otherwise);
  const later = [again, otherwise];
  const same = later.every(({ digest }) => digest === first.digest);
  console.log(
    `  state byte for byte the same ${same ? 'yes' : 'NO'}; time of the second run ${(again.milliseconds / first.milliseconds).toFixed(3)} of the first's`,
  );
  return {
    written: later.reduce((sum, { writes }) => sum + ownWrites(writes), 0),
    right:
      same &&
      first.outcome.imported === rows.length &&
      ownWrites(first.writes) > rows.length &&
      later.every(({ outcome }) => outcome.imported === 0) &&
      later.every(({ writes, requests }) => writes['kept answers'] === requests),
  };
};

export const run = async (): Promise<Report> => {
  console.log(`seed ${seed}`);
  const real = await replay('the real public record', realRows);
  const synthetic = await replay('synthetic rows of the same shape', syntheticRows(manyRows));
  const figure = real.written + synthetic.written;
  return {
    bench: 'replay',
    figure,
    unit: 'items of truth, audit and derived state written by importing the same data again',
    goal: '0',
    holds: figure === 0 && real.right && synthetic.right,
  };
};
