/** A call of a route while storage fails, and the same once it works again. */
import { forRequests } from '#functions/store/table/dynamodb-client';
import { sizes } from '#infra/stacks/sizes';
import { type RouteId, routes } from '#shared/contract/routes';
import type { Item } from '#shared/table/item';

import type { MemoryTable } from '#functions/store/table/memory-table';
import { digestOfItems } from '../table-digest.ts';
import { type Answered, type Call, openWorld } from '../world.ts';
import type { Command } from './commands-on-memory.ts';
import { pause, untilEnded } from './made-up-clock.ts';
import type { RouteCall } from './route-calls.ts';
import type { Setting, Stage } from './stage.ts';
import { type Fault, storageUnderTest } from './storage-under-test.ts';

/** Stands still, so that whoever repeats a request writes what the first would have written. */
const now = () => '2026-03-01T00:00:00.000Z';

export const limitOf = (route: RouteId): number => sizes[routes[route].function].seconds * 1000;

/** Which round of work wrote an item is all that a repetition may change. */
const withoutRound = ({ rev: _, build, ...item }: Item): Item => {
  const { rev: _ofBuild, ...progress } = (build ?? {}) as { readonly rev?: number };
  return (build === undefined ? item : { ...item, build: progress }) as Item;
};

/** A stored answer, without what it says: that of an import tells which rows had come in already. */
const withoutAnswer = ({ answer: _, ...item }: Item): Item => item as Item;

/** Counted before anything is done, so a try that was cut off counts as well. */
const isCount = ({ PK }: Item): boolean => PK.startsWith('INVITATIONDAY#');

export type Change = {
  readonly whole: string;
  /** But for what stored answers say, and how often somebody tried. */
  readonly besideAnswers: string;
};

/** What became of a table: a digest of whatever is not as it was. */
const changeOf = (before: MemoryTable, after: MemoryTable): Change => {
  const known = new Set(before.items());
  const left = after
    .items()
    .filter((item) => !known.has(item))
    .map(withoutRound);
  const gone = digestOfItems(before.items().filter((item) => !after.find(item)));
  return {
    whole: `${digestOfItems(left)} ${gone}`,
    besideAnswers: `${digestOfItems(left.filter((item) => !isCount(item)).map(withoutAnswer))} ${gone}`,
  };
};

/** A table like the setting's, behind storage that can fail. */
export const opened = (stage: Stage, on: Setting, patience = forRequests) => {
  const before = stage.tables[on];
  const memory = before.fork();
  const storage = storageUnderTest(memory, patience);
  const { parties, dependencies } = on === 'real record' ? stage.real : stage.scene.world;
  const given = { table: storage.table, world: dependencies.world, now, sleep: pause };
  const world = openWorld(memory, parties, given);
  return { storage, world, memory, change: () => changeOf(before, memory) };
};

/** As Lambda tells the time to a function. */
const contextOf = (milliseconds: number) => {
  const end = Date.now() + milliseconds;
  return { getRemainingTimeInMillis: () => end - Date.now() };
};

export type Trial = {
  readonly commands: readonly Command[];
  readonly first: Answered;
  readonly milliseconds: number;
  readonly again: Answered;
  readonly change: Change;
  /** What the call leaves when it is made a second time. */
  readonly changeOfTwo: Change;
  readonly logged: readonly string[];
};

export const tryCall = async (
  stage: Stage,
  route: RouteId,
  { call, on = 'at rest' }: RouteCall,
  fault?: Fault,
): Promise<Trial> => {
  const { storage, world, change } = opened(stage, on);
  const given: Call = await call(stage);
  const ask = async () => {
    const context = contextOf(limitOf(route));
    const headers = { 'idempotency-key': 'the-key-of-this-request', ...given.headers };
    const ended = await untilEnded(() =>
      world.call(route, { ...given, headers, context, requestId: 'request' }),
    );
    if ('error' in ended.outcome) throw ended.outcome.error;
    return { answer: ended.outcome.value, milliseconds: ended.milliseconds };
  };
  if (fault) storage.fail(fault);
  const { answer: first, milliseconds } = await ask();
  const commands = storage.commands();
  storage.heal();
  const changeOfOne = change();
  const { answer: again } = await ask();
  const changeOfTwo = change();
  return {
    commands,
    first,
    milliseconds,
    again,
    change: fault ? changeOfTwo : changeOfOne,
    changeOfTwo,
    logged: world.logged,
  };
};
