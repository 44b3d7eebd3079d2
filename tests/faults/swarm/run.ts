/** One run: people write, the stream is consumed, everything goes wrong that may; then all is drained and checked. */
import type { WithLogs, Log } from '#functions/dependencies';
import type { Table } from '#functions/table';
import { caretake } from '#functions/upkeep/caretake';
import type { Key } from '#shared/table/keys';
import { postingTables } from '#shared/reading/posting-tables';
import { languages } from '#shared/vocabulary/label';
import { seeded } from '#tests/support/deliveries';
import { createMemoryCopies } from '#tests/support/memory-copies';
import { aSigner } from '#tests/support/signer';
import { openWorld, type World } from '#tests/support/world';

import { createSteadyCaller } from './caller.ts';
import { createClock } from './clock.ts';
import { createConsumer } from './consumer.ts';
import { type Design, realDesign } from './designs.ts';
import { createFaults, type Scheduler } from './faults.ts';
import { createFaultyTables, injectedErrors } from './faulty-table.ts';
import type { Wanted } from './history.ts';
import { insisting } from './insist.ts';
import { type Layout, layoutOf, workTime } from './layout.ts';
import { createPeople } from './people.ts';
import { createPump, type Pump } from './pump.ts';
import { rebuild } from './rebuild.ts';
import { restFaults } from './rest.ts';
import { startTable } from './start-table.ts';
import { createStorage, nameOf } from './storage.ts';

export type Ran = {
  readonly seed: number;
  readonly scheduler: Scheduler;
  readonly deliveries: number;
  readonly acknowledged: number;
  /** How often each kind of fault happened. */
  readonly faults: Readonly<Record<string, number>>;
  readonly drift: readonly string[];
};

const start = Date.UTC(2026, 0, 1);

/** Calls between faults of what needs many calls for one step. */
const seldom = 1_000;
const deedsAfterRebuild = 20;

/** The machine room: table, faults, stream and consumer, and dependencies for whoever works on them. */
const createMachine = async (
  seed: number,
  layout: Layout,
  random: () => number,
  design: Design,
) => {
  const clock = createClock(random);
  const faults = createFaults(seed % 2 === 0 ? 'uniform' : 'swarm', random);
  const drift: string[] = [];
  const orphans = new Map<string, number>();

  let push: Pump['push'] = () => undefined;
  const storage = createStorage({ ...layout, clock, random, onWrite: (keys) => push(keys) });
  const { items, parties } = await startTable();
  for (const item of items) await storage.table.put(item);

  const onOrphan = (key: Key, rev: number) => orphans.set(nameOf(key), rev);
  const tables = createFaultyTables({ ...layout, clock, random, faults, storage, onOrphan });
  /** What fails by anything but an injected fault is wrong in itself. */
  const log: Log = {
    info: () => undefined,
    error: (message, fields) => {
      if (message === 'fault' && !injectedErrors.has(String(fields?.['name'])))
        drift.push(`A handler failed: ${JSON.stringify(fields)}`);
      if (message === 'unitNotClosed') faults.count('unitNotClosed');
    },
  };
  const copies = createMemoryCopies();
  const dependenciesOn = (table: Table): WithLogs => ({
    table,
    world: 'made_up',
    log,
    random,
    now: () => new Date(start + clock.now()).toISOString(),
    sleep: clock.sleep,
    newSecret: () => 'no secret',
    importHosts: [],
    sendsMail: false,
    logKey: aSigner(),
    copies,
  });
  const behaviour = design.create(storage);
  const invoke = createConsumer({ clock, random, faults, tables, dependenciesOn, behaviour });
  const pump = createPump({ ...layout, clock, random, faults, invoke });
  ({ push } = pump);

  /** For people and upkeep, with a fault about every so many calls. */
  const dependenciesWith = (callsBetweenFaults: number): WithLogs => {
    const table = tables(createSteadyCaller(random, callsBetweenFaults));
    return dependenciesOn(behaviour.intake?.(table) ?? table);
  };
  const quiet = dependenciesOn(storage.table);
  return { clock, faults, drift, orphans, storage, parties, pump, dependenciesWith, quiet };
};

export const run = async (seed: number, design: Design = realDesign): Promise<Ran> => {
  // A file that a first call loads takes turns of its own, over which a made-up clock would run out.
  await Promise.all(languages.map(postingTables));
  const random = seeded(seed);
  const layout = layoutOf(random);
  const machine = await createMachine(seed, layout, random, design);
  const { clock, faults, drift, orphans, storage, parties, pump, dependenciesWith } = machine;
  const history: Wanted[] = [];

  const onFault = (fault: unknown) => drift.push(`An answer was wrong: ${String(fault)}`);
  const worldWith = (callsBetweenFaults: number, requestsBefore: number): World => {
    const given = dependenciesWith(callsBetweenFaults);
    const world = openWorld(storage.table, parties, given, requestsBefore);
    return { ...world, call: insisting(world, { clock, random, history, onFault }) };
  };
  const settings = { ...layout, clock, random, seed };
  const people = createPeople(worldWith(layout.callsBetweenFaults, 0), settings);
  const rebuildUnderWriters = async (): Promise<void> => {
    await clock.sleep(random() * workTime(layout));
    await rebuild(worldWith(seldom, 1_000_000));
    await people.work(deedsAfterRebuild);
  };
  const upkeep = async (): Promise<void> => {
    await clock.sleep(random() * workTime(layout));
    // A run that fails is followed by the next hour's.
    await caretake(dependenciesWith(seldom))().catch(() => undefined);
  };

  let underWay = 0;
  const begin = async (work: () => Promise<void>): Promise<void> => {
    underWay += 1;
    await work().catch((fault: unknown) => drift.push(`Somebody failed: ${String(fault)}`));
    underWay -= 1;
  };
  for (let writer = 0; writer < layout.writers; writer += 1)
    void begin(() => people.work(Math.ceil(layout.deeds / layout.writers)));
  if (layout.rebuilds) void begin(rebuildUnderWriters);
  if (layout.caretakes) void begin(upkeep);
  await clock.run();
  if (underWay > 0) drift.push('Somebody waits for ever');

  faults.stop();
  const lost = pump.lost() + (faults.counts['unitNotClosed'] ?? 0);
  const atRest = { storage, clock, dependencies: machine.quiet, lost, orphans, history };
  drift.push(...(await restFaults(atRest)));
  return {
    seed,
    scheduler: faults.scheduler,
    deliveries: pump.delivered(),
    acknowledged: history.filter(({ told }) => told === 'acknowledged').length,
    faults: { ...faults.counts, notWorkedIn: pump.lost() },
    drift,
  };
};
