/** A world with records in every state, for tests of what is refused: none of those calls may change it. */
import type { RecordKind } from '#shared/domain/records/record';
import type { RecordStep } from '#shared/domain/records/record-transitions';
import type { RouteId } from '#shared/contract/routes';
import type { RecordStateId } from '#shared/vocabulary/record-states';

import { anOfferBody, aPledgeBody } from '../submissions.ts';
import { aWorld, type Answered, type Persona, type World } from '../world.ts';

export type Held = {
  readonly id: string;
  readonly version: number;
  readonly path: { readonly id: string };
};

export type Scene = {
  readonly world: World;
  /** A record of each kind in each state, owned by the State (pledges) and the stakeholder (offers). */
  readonly records: Readonly<Record<RecordKind, Readonly<Record<RecordStateId, Held>>>>;
  /** A submitted pledge of the other State. */
  readonly foreign: Held;
  /** A cursor of the officer's list of pledges, one a page. */
  readonly officerCursor: string;
  readonly usedKey: string;
};

export const etag = (version: number): string => `"v${version}"`;

export const ownerOf = (kind: RecordKind): Persona => (kind === 'pledge' ? 'state' : 'stakeholder');

export const stepRoutes = {
  pledge: {
    submission: 'submitPledge',
    acceptance: 'acceptPledge',
    return: 'returnPledge',
    release: 'releasePledge',
    confirmation: 'confirmPledge',
    withdrawal: 'withdrawPledge',
  },
  offer: {
    submission: 'submitOffer',
    acceptance: 'acceptOffer',
    return: 'returnOffer',
    release: 'releaseOffer',
    confirmation: 'confirmOffer',
    withdrawal: 'withdrawOffer',
  },
} as const satisfies Record<RecordKind, Record<RecordStep, RouteId>>;

const held = ({ status, body }: Answered): Held => {
  if (status >= 300) throw new Error(`The scene could not be set: ${JSON.stringify(body)}`);
  return { id: body.id, version: body.version, path: { id: body.id } };
};

/** The steps that bring a new record into each state. */
const roads: Readonly<Record<RecordStateId, readonly RecordStep[]>> = {
  draft: [],
  submitted: ['submission'],
  returned: ['submission', 'return'],
  accepted: ['submission', 'acceptance'],
  withdrawn: ['submission', 'acceptance', 'release', 'withdrawal'],
};

const recordIn = async (
  world: World,
  kind: RecordKind,
  state: RecordStateId,
  fields: object = {},
): Promise<Held> => {
  const isPledge = kind === 'pledge';
  const body = isPledge
    ? aPledgeBody(world.parties.state, { draft: true, ...fields })
    : anOfferBody(world.parties.stakeholder, { draft: true, ...fields });
  const create = isPledge ? 'createPledge' : 'createOffer';
  let record = held(await world.call(create, { as: ownerOf(kind), body }));
  for (const step of roads[state]) {
    const isOfficers = step === 'acceptance' || step === 'return';
    const answer = await world.call(stepRoutes[kind][step], {
      as: isOfficers ? 'officer' : ownerOf(kind),
      path: record.path,
      body: step === 'return' ? { reason: 'Say where it applies.' } : {},
      headers: { 'if-match': etag(record.version) },
    });
    record = held(answer);
  }
  return record;
};

const recordsOf = async (
  world: World,
  kind: RecordKind,
): Promise<Scene['records'][RecordKind]> => ({
  draft: await recordIn(world, kind, 'draft'),
  submitted: await recordIn(world, kind, 'submitted'),
  returned: await recordIn(world, kind, 'returned'),
  accepted: await recordIn(world, kind, 'accepted'),
  withdrawn: await recordIn(world, kind, 'withdrawn'),
});

export const aScene = async (): Promise<Scene> => {
  const world = await aWorld();
  const { call, parties } = world;
  const records = {
    pledge: await recordsOf(world, 'pledge'),
    offer: await recordsOf(world, 'offer'),
  };
  const usedKey = 'a-key-that-was-used-before';
  const foreign = held(
    await call('createPledge', {
      as: 'otherState',
      body: aPledgeBody(parties.otherState),
    }),
  );
  await call('createPledge', {
    as: 'state',
    body: aPledgeBody(parties.state),
    headers: { 'idempotency-key': usedKey },
  });
  const first = await call('listPledges', { as: 'officer', query: { limit: '1' } });
  await world.settle();
  return { world, records, foreign, officerCursor: first.body.next, usedKey };
};
