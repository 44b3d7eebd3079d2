/** People at work: they submit, edit, accept, release and withdraw, propose matches and move them, in any order. */
import fc from 'fast-check';

import type { MatchStep } from '#shared/domain/matches/match-transitions';
import type { RecordKind } from '#shared/domain/records/record';
import { arbitraryOperation, type Made, type Operation, perform } from '#tests/support/operations';
import { seenBy } from '#tests/support/matches';
import { etag } from '#tests/support/refusals/scene';
import type { Persona, World } from '#tests/support/world';

import type { Clock } from './clock.ts';

export type People = { readonly work: (deeds: number) => Promise<void> };

type Settings = {
  readonly clock: Clock;
  readonly random: () => number;
  readonly seed: number;
  readonly deeds: number;
  readonly pace: number;
  readonly mostRecords: number;
  /** Records of one component in one place: what they change is told by few stream records, so that little is told twice. */
  readonly isSlim: boolean;
};

type Placed = { readonly places: { readonly countries?: readonly string[] } };

const slimmed = (operation: Operation): Operation => {
  if (!('body' in operation)) return operation;
  const [first] = operation.body.components as readonly Placed[];
  const [country] = first?.places.countries ?? [];
  const places = country === undefined ? { regions: ['europe'] } : { countries: [country] };
  return {
    ...operation,
    body: { ...operation.body, components: [{ ...first, area: 'A1', places }] },
  };
};

const readRoutes = { pledge: 'getPledge', offer: 'getOffer' } as const;
const listRoutes = { pledge: 'listPledges', offer: 'listOffers' } as const;
const sides = ['state', 'stakeholder', 'otherState'] as const satisfies readonly Persona[];

type MatchSeen = { readonly version: number; readonly steps: readonly MatchStep[] };

export const createPeople = (world: World, settings: Settings): People => {
  const { clock, random, seed, deeds, pace, mostRecords, isSlim } = settings;
  const made: Made[] = [];
  const matches: string[] = [];
  const operations = fc.sample(arbitraryOperation, { seed, numRuns: deeds })[Symbol.iterator]();
  const any = <Value>(values: readonly Value[]): Value | undefined =>
    values[Math.floor(random() * values.length)];

  /** Reads what a failed write left in doubt. */
  const readAgain = async (record: Made): Promise<void> => {
    const answer = await world.call(readRoutes[record.kind], {
      as: record.owner,
      path: { id: record.id },
    });
    if (answer.status === 200) record.version = answer.body.version;
  };

  const changeRecord = async (operation: Operation): Promise<void> => {
    const isFull = made.length >= mostRecords && operation.does === 'create';
    const wanted: Operation = isFull
      ? { does: 'edit', which: operation.owner, body: operation.body }
      : operation;
    const does = isSlim ? slimmed(wanted) : wanted;
    const record = does.does === 'create' ? undefined : made[does.which % made.length];
    const status = await perform(world, made, does);
    if (record && status !== 200) await readAgain(record);
  };

  /** By a list, which may show what no longer is. */
  const pickFromList = async (kind: RecordKind): Promise<void> => {
    const answer = await world.call(listRoutes[kind], { as: 'officer' });
    const seen = any((answer.body?.items ?? []) as readonly Made[]);
    const record = made.find(({ id }) => id === seen?.id);
    if (record && seen) record.version = seen.version;
  };

  const propose = async (): Promise<void> => {
    const pledge = any(made.filter(({ kind }) => kind === 'pledge'));
    if (!pledge) return;
    const path = { id: pledge.id };
    const read = await world.call('getPledgeSuggestions', { as: 'officer', path });
    const best = any((read.status === 200 ? read.body.items : []) as readonly Suggested[]);
    if (!best) return;
    const { pledgeComponent, offerComponent } = best.explanation;
    const proposed = await world.call('proposeMatch', {
      as: 'officer',
      body: {
        pledge: { recordId: pledge.id, component: pledgeComponent },
        offer: { recordId: best.counterpart.id, component: offerComponent },
        amount: any([null, 1, 3]),
      },
    });
    if (proposed.status === 201) matches.push(proposed.body.id as string);
  };

  const move = async (): Promise<void> => {
    const id = any(matches);
    const as = any([...sides, 'officer'] as const);
    if (!id || !as) return;
    const seen = await world.call('getMatch', { as, path: { id } });
    if (seen.status !== 200) return;
    const { steps, version } = seen.body as MatchSeen;
    if (random() < 0.2) {
      const headers = { 'if-match': etag(version) };
      await world.call('releaseMatch', { as, path: { id }, headers, body: {} });
      return;
    }
    const step = steps.includes('consent') && random() < 0.8 ? 'consent' : any(steps);
    if (!step) return;
    await world.call('moveMatch', {
      as,
      path: { id },
      headers: { 'if-match': etag(version) },
      body: {
        step,
        ...(step === 'consent' ? await seenBy(world, id, as) : {}),
        reason: 'Because of a synthetic reason',
      },
    });
  };

  const doAnything = async (): Promise<void> => {
    const chance = random();
    if (chance < 0.08) return propose();
    if (chance < 0.28) return move();
    if (chance < 0.32) return pickFromList(random() < 0.5 ? 'pledge' : 'offer');
    const { value } = operations.next();
    if (value) await changeRecord(value);
  };

  return {
    work: async (count) => {
      for (let done = 0; done < count; done += 1) {
        await clock.sleep(random() * pace);
        await doAnything();
      }
    },
  };
};

type Suggested = {
  readonly counterpart: { readonly id: string };
  readonly explanation: { readonly pledgeComponent: string; readonly offerComponent: string };
};
