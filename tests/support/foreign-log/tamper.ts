/**
 * What somebody can do who may write every item of the table and sign by the key of the register, or by one of their own: each tampering as it would be
 * done by whoever knows how chains and logs are made, as far as they follow it through.
 */
import { digestOf } from '#functions/store/log/audit';
import type { MemoryTable } from '#functions/store/table/memory-table';
import { appendEntries } from '#functions/stream/sequence';
import type { Item } from '#shared/table/item';
import { isAuditKey, type Key } from '#shared/table/keys';
import { growthOf } from '#functions/store/log/log-growth';
import { leafPlaceKey } from '#shared/table/log-keys';

import { aSigner } from '../signer.ts';
import { createMemoryCopies } from '../memory-copies.ts';
import { livedShortly } from '../lived-log.ts';
import { openWorld, type World } from '../world.ts';

export type Histories = {
  readonly world: World;
  /** As the table was at times before: the last of them is that of the kept checkpoint. */
  readonly before: readonly MemoryTable[];
  readonly now: MemoryTable;
};

type Tampering = {
  readonly name: string;
  readonly on: (table: MemoryTable, histories: Histories, random: () => number) => Promise<void>;
};

const oneOf = <Value>(values: readonly Value[], random: () => number): Value =>
  values[Math.floor(random() * values.length)]!;

const isOfLogs = ({ PK }: Key): boolean => /^(LOG|PUB#LOG)(#|$)/.test(PK);

/** In the order in which they were logged, so that nothing tells the new log from the old but what was changed. */
const loggedOrder = (table: MemoryTable): readonly Key[] =>
  table
    .items()
    .filter(isAuditKey)
    .map((item) => ({ item, at: Number(table.find(leafPlaceKey(item))?.['whole'] ?? Infinity) }))
    .toSorted((left, right) => left.at - right.at)
    .map(({ item: { PK, SK } }) => ({ PK, SK }));

const removeAll = async (table: MemoryTable, isWanted: (item: Item) => boolean) => {
  for (const { PK, SK } of table.items().filter(isWanted)) await table.remove({ PK, SK });
};

/** The logs begun anew over what stands now, and signed: not by the sequencer, which looks at the copies. */
const rebuildLogs = async (
  table: MemoryTable,
  { world }: Histories,
  logKey = world.dependencies.logKey,
): Promise<void> => {
  const order = loggedOrder(table);
  await removeAll(table, isOfLogs);
  const copies = createMemoryCopies();
  await appendEntries({ ...world.dependencies, table, logKey, copies }, order);
};

/** The entries of a chain that were there when the checkpoint was kept. */
const chains = ({ before }: Histories): readonly string[] => [
  ...new Set(
    before
      .at(-1)!
      .items()
      .filter(isAuditKey)
      .map(({ PK }) => PK),
  ),
];

const chainIn = (table: MemoryTable, PK: string): readonly Item[] =>
  table
    .items()
    .filter((item) => item.PK === PK)
    .toSorted((left, right) => (left.SK < right.SK ? -1 : 1));

const headKeyOf = (PK: string): Key => {
  const name = PK.slice('AUD#'.length);
  return name.startsWith('PROJ#') ? { PK: 'PROJ', SK: name.slice(5) } : { PK: name, SK: 'META' };
};

/** Another reason or time in one entry, with the hashes of all after it and of the head made anew. */
const rewriteEntry = async (
  table: MemoryTable,
  histories: Histories,
  random: () => number,
): Promise<void> => {
  const PK = oneOf(chains(histories), random);
  const known = histories.before.at(-1)!;
  const at = Math.floor(random() * chainIn(known, PK).length);
  let previous: unknown;
  for (const [index, item] of chainIn(table, PK).entries()) {
    const entry = item['entry'] as object;
    const changed = {
      ...entry,
      ...(index === at ? { reason: `Another reason, ${random()}` } : {}),
      ...(index > at ? { previous } : {}),
    };
    const auditHash = index < at ? item['auditHash'] : digestOf(changed);
    previous = auditHash;
    await table.put({ ...item, entry: changed, auditHash });
  }
  const head = table.find(headKeyOf(PK));
  if (head) await table.put({ ...head, auditHash: previous });
};

const idIn = (PK: string): string => PK.split('#')[2] ?? '';
const isOf = (PK: string) => (item: Item) =>
  !isOfLogs(item) && (item.PK.includes(idIn(PK)) || item.SK.includes(idIn(PK)));

/** All that a record ever was. */
const removeRecord = async (
  table: MemoryTable,
  histories: Histories,
  random: () => number,
): Promise<void> => {
  await removeAll(table, isOf(oneOf(chains(histories), random)));
};

/** Everything of one record as it was earlier, with the tail of its chain cut. */
const setRecordBack = async (
  table: MemoryTable,
  histories: Histories,
  random: () => number,
): Promise<void> => {
  const { before } = histories;
  const known = before.at(-1)!;
  const cut = chains(histories).filter(
    (PK) => chainIn(before[0]!, PK).length < chainIn(known, PK).length,
  );
  const PK = oneOf(cut, random);
  await removeAll(table, isOf(PK));
  for (const item of before[0]!.items().filter(isOf(PK))) await table.put(item);
};

const becomes = async (table: MemoryTable, other: MemoryTable): Promise<void> => {
  await removeAll(table, () => true);
  for (const item of other.items()) await table.put(item);
};

const bytesOf = (item: Item): Buffer => Buffer.from(String(item['hashes']), 'base64');

const flipInTile = async (
  table: MemoryTable,
  { before }: Histories,
  random: () => number,
): Promise<void> => {
  const tile = oneOf(
    before
      .at(-1)!
      .items()
      .filter(({ PK }) => isOfLogs({ PK, SK: '' }) && PK.includes('#TILE#')),
    random,
  );
  const held = table.find(tile)!;
  const bytes = bytesOf(held);
  const at = Math.floor(random() * bytesOf(tile).length);
  bytes[at] = bytes[at]! ^ (1 << Math.floor(random() * 8));
  await table.put({ ...held, hashes: bytes.toString('base64') });
};

const changeLeaf = async (table: MemoryTable, _: Histories, random: () => number) => {
  const bundle = oneOf(
    table.items().filter(({ PK }) => PK.endsWith('LOG#LEAVES')),
    random,
  );
  const leaves = [...(bundle['leaves'] as readonly string[])];
  const at = Math.floor(random() * leaves.length);
  leaves[at] = leaves[at]!.replace(/[0-9a-f]"/, (end) => (end === '0"' ? '1"' : '0"'));
  await table.put({ ...bundle, leaves });
};

const addLeaf = async (table: MemoryTable, { world }: Histories, random: () => number) => {
  const log = oneOf(['whole', 'public'] as const, random);
  const leaf = JSON.stringify({ entry: 'PLEDGE#none', version: 1, hash: String(random()) });
  const { actions } = await growthOf({ ...world.dependencies, table }, log, [leaf]);
  await table.transact(actions);
};

/** Another life after the same beginning, logged and signed like the first. */
const liveOtherwise = async (table: MemoryTable, histories: Histories, random: () => number) => {
  const { before, world } = histories;
  await becomes(table, before[0]!);
  const other = openWorld(table, world.parties, {}, 20_000 + Math.floor(random() * 10_000));
  const rounds = 1 + Math.floor(random() * 3);
  for (let round = 0; round < rounds; round += 1) await livedShortly(other);
  await other.sequence();
};

const thenRebuilt = ({ name, on }: Tampering): Tampering => ({
  name: `${name}, with logs made anew`,
  on: async (table, histories, random) => {
    await on(table, histories, random);
    await rebuildLogs(table, histories);
  },
});

/** The table then names it as a key of the register. */
const thenByAnotherKey = ({ name, on }: Tampering): Tampering => ({
  name: `${name}, with logs by another key`,
  on: async (table, histories, random) => {
    await on(table, histories, random);
    await rebuildLogs(table, histories, aSigner(11));
  },
});

const ofRecords: readonly Tampering[] = [
  { name: 'an entry with another reason, its hashes made anew', on: rewriteEntry },
  { name: 'a record that is gone with its history', on: removeRecord },
  { name: 'a record set back with the tail of its chain cut', on: setRecordBack },
];

export const tamperings: readonly Tampering[] = [
  ...ofRecords,
  ...ofRecords.map(thenRebuilt),
  ...ofRecords.map(thenByAnotherKey),
  {
    name: 'the whole table as it was earlier',
    on: (table, { before }) => becomes(table, before[0]!),
  },
  { name: 'another history from an earlier day on', on: liveOtherwise },
  { name: 'a bit of a tile', on: flipInTile },
  { name: 'a leaf that says something else', on: changeLeaf },
  { name: 'a leaf of no entry', on: addLeaf },
];
