/** A pledge and an offer of the State in every column of the table of rights, each with all that a deed needs. */
import type { RecordKind } from '#shared/domain/records/record';
import { recordKinds } from '#shared/domain/records/record';

import { announce } from '../announcements.ts';
import { born, changed, type Living, step } from '../lives.ts';
import { accepted, component, propose } from '../matches.ts';
import { anOfferBody, aPledgeBody } from '../submissions.ts';
import { aWorld, type World } from '../world.ts';
import { countryNamed, partnerName, withPeople } from './people.ts';
import { type RecordColumn, recordColumns } from './record-matrix.ts';

export type Standing = {
  readonly id: string;
  readonly kind: RecordKind;
  readonly version: number;
  readonly state: string;
  /** What `member` wrote beside it. */
  readonly comment: string;
};

export type RecordScene = {
  readonly world: World;
  readonly records: Readonly<Record<RecordKind, Readonly<Record<RecordColumn, Standing>>>>;
  /** Of the counterpart's party: what one of each kind may be proposed or suggested with. */
  readonly counterparts: Readonly<
    Record<RecordKind, { readonly released: string; readonly hidden: string }>
  >;
};

const otherKind = { pledge: 'offer', offer: 'pledge' } as const;
const readRoutes = { pledge: 'getPledge', offer: 'getOffer' } as const;
const commentRoutes = { pledge: 'commentPledge', offer: 'commentOffer' } as const;

const aDraft = (world: World, kind: RecordKind): Promise<Living> => {
  const aBody = kind === 'pledge' ? aPledgeBody : anOfferBody;
  const places = { countries: [countryNamed] };
  const body = aBody(world.parties.state, {
    draft: true,
    components: [component(kind, undefined, { places })],
    ...(kind === 'pledge' && { financingPartners: [partnerName] }),
    contact: { name: 'The desk', email: 'desk@example.org' },
  });
  return born(world, kind, body, 'state');
};

const ofCounterpart = (world: World, kind: RecordKind): Promise<Living> =>
  accepted(world, kind, undefined, 'otherState', {
    components: [component(kind, undefined, { places: { anywhere: true } })],
  });

const proposedWithAnother = async (world: World, record: Living): Promise<void> => {
  const counterpart = await ofCounterpart(world, otherKind[record.kind]);
  const [pledge, offer] = record.kind === 'pledge' ? [record, counterpart] : [counterpart, record];
  const { status, text } = await propose(world, pledge, offer);
  if (status !== 201) throw new Error(`No proposal: ${text}`);
};

/** How a draft comes to each column. */
const roads: Readonly<Record<RecordColumn, (world: World, record: Living) => Promise<unknown>>> = {
  draft: async () => undefined,
  submitted: (world, record) => step(world, record, 'submission'),
  returned: (world, record) => step(world, record, 'submission', 'return'),
  accepted: (world, record) => step(world, record, 'submission', 'acceptance'),
  announced: async (world, record) => {
    await step(world, record, 'submission', 'acceptance');
    await announce(world, record);
  },
  released: (world, record) => step(world, record, 'submission', 'acceptance', 'release'),
  editedSinceRelease: async (world, record) => {
    await step(world, record, 'submission', 'acceptance', 'release');
    await changed(world, record, { title: 'In other words' });
  },
  inProposedMatch: async (world, record) => {
    await step(world, record, 'submission', 'acceptance');
    await proposedWithAnother(world, record);
  },
  withdrawn: (world, record) =>
    step(world, record, 'submission', 'acceptance', 'release', 'withdrawal'),
  discarded: (world, record) => step(world, record, 'withdrawal'),
};

const standing = async (
  world: World,
  kind: RecordKind,
  column: RecordColumn,
): Promise<Standing> => {
  const record = await aDraft(world, kind);
  await roads[column](world, record);
  const path = { id: record.id };
  const written = await world.call(commentRoutes[kind], {
    as: 'state',
    path,
    body: { text: 'Of a colleague.' },
  });
  const { body } = await world.call(readRoutes[kind], { as: 'state', path });
  const { version, state } = body;
  return { id: record.id, kind, version, state, comment: written.body.comment };
};

const standingsOf = async (world: World, kind: RecordKind) => {
  const made: [RecordColumn, Standing][] = [];
  for (const column of recordColumns) made.push([column, await standing(world, kind, column)]);
  return Object.fromEntries(made) as Record<RecordColumn, Standing>;
};

const counterpartsOf = async (world: World, kind: RecordKind) => {
  const [released, hidden] = [await ofCounterpart(world, kind), await ofCounterpart(world, kind)];
  await step(world, released, 'release');
  return { released: released.id, hidden: hidden.id };
};

export const aRecordScene = async (): Promise<RecordScene> => {
  // Each look at the clock is a minute later, but for what is announced nothing depends on it.
  const world = await aWorld();
  await withPeople(world);
  const [pledge, offer] = recordKinds;
  const records = {
    [pledge]: await standingsOf(world, pledge),
    [offer]: await standingsOf(world, offer),
  } as RecordScene['records'];
  const counterparts = {
    [pledge]: await counterpartsOf(world, pledge),
    [offer]: await counterpartsOf(world, offer),
  } as RecordScene['counterparts'];
  await world.settle();
  return { world, records, counterparts };
};
