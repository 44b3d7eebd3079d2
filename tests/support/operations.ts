/** Random operations on a world, as people would do them in any order: what is not allowed is refused, and that is fine. */
import { wholeChange } from './whole-change.ts';
import fc from 'fast-check';

import { type RecordKind, recordKinds } from '#shared/domain/records/record';
import type { RecordStep } from '#shared/domain/records/record-transitions';

import { arbitraryComponent } from './arbitrary-records.ts';
import { etag, stepRoutes } from './refusals/scene.ts';
import { anOfferBody, aPledgeBody } from './submissions.ts';
import type { World as Register } from '#shared/domain/world';

import { aWorld, type Answered, type Persona, type World } from './world.ts';

type Body = {
  readonly components: readonly object[];
  readonly draft: boolean;
  readonly committed: boolean;
  readonly excludes: boolean;
};

export type Operation =
  | {
      readonly does: 'create';
      readonly kind: RecordKind;
      readonly owner: number;
      readonly body: Body;
    }
  | { readonly does: 'edit'; readonly which: number; readonly body: Body }
  | { readonly does: RecordStep; readonly which: number };

const body = fc.record({
  components: fc.array(arbitraryComponent, { minLength: 1, maxLength: 3 }),
  draft: fc.nat(9).map((number) => number === 0),
  committed: fc.nat(5).map((number) => number === 0),
  excludes: fc.nat(5).map((number) => number === 0),
}) as fc.Arbitrary<Body>;

const steps = [
  'submission',
  'acceptance',
  'return',
  'release',
  'withdrawal',
  'confirmation',
] as const;
const anyOne = fc.nat();

export const arbitraryOperation: fc.Arbitrary<Operation> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constant('create' as const),
      kind: fc.constantFrom(...recordKinds),
      owner: fc.nat(),
      body,
    }),
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('edit' as const), which: anyOne, body }) },
  ...steps.map((does) => ({
    weight: does === 'acceptance' || does === 'release' ? 4 : 1,
    arbitrary: fc.record({ does: fc.constant(does), which: anyOne }),
  })),
);

/** What exists so far, with the version that the last answer gave. */
export type Made = {
  readonly kind: RecordKind;
  readonly id: string;
  readonly owner: Persona;
  version: number;
  /** The ids of its components. */
  components: readonly string[];
};

const personas = ['state', 'stakeholder', 'otherState'] as const;
/** Who may lead a pledge. */
const leads = ['state', 'otherState'] as const;

const submissionOf = (world: World, kind: RecordKind, owner: Persona, given: Body): object => {
  const { components, draft, committed, excludes } = given;
  const partyId = world.parties[owner as (typeof personas)[number]];
  const fields = {
    draft,
    components: components.map((component) => ({ text: 'A synthetic component', ...component })),
    ...(excludes
      ? { excludedPartyIds: [world.parties.otherState], excludedCountries: ['NOR'] }
      : {}),
  };
  return kind === 'pledge'
    ? aPledgeBody(partyId, { ...fields, supportRequested: !committed })
    : anOfferBody(partyId, { ...fields, availability: committed ? 'committed' : 'open' });
};

const idsOf = (answer: Answered): readonly string[] =>
  (answer.body.components as readonly { readonly id: string }[]).map(({ id: each }) => each);

const create = async (world: World, made: Made[], operation: Operation & { does: 'create' }) => {
  const { kind, body: given } = operation;
  const owners = kind === 'pledge' ? leads : personas;
  const owner = owners[operation.owner % owners.length] ?? 'state';
  const answer = await world.call(kind === 'pledge' ? 'createPledge' : 'createOffer', {
    as: owner,
    body: submissionOf(world, kind, owner, given),
  });
  if (answer.status === 201)
    made.push({ kind, id: answer.body.id, owner, version: 1, components: idsOf(answer) });
  return answer.status;
};

const change = async (
  world: World,
  record: Made,
  operation: Exclude<Operation, { does: 'create' }>,
) => {
  const { kind, owner, id, version } = record;
  const request = { path: { id }, headers: { 'if-match': etag(version) } };
  if (operation.does === 'edit') {
    const given = submissionOf(world, kind, owner, operation.body) as Record<string, unknown>;
    const { partyId: _p, draft: _d, ...content } = given;
    const components = record.components.map((each) => ({ id: each }));
    const route = kind === 'pledge' ? 'editPledge' : 'editOffer';
    return world.call(route, { ...request, as: owner, body: wholeChange({ components }, content) });
  }
  const { does } = operation;
  return world.call(stepRoutes[kind][does], {
    ...request,
    as: does === 'acceptance' || does === 'return' ? 'officer' : owner,
    body: does === 'return' ? { reason: 'Say where it applies.' } : {},
  });
};

/** Answers the status, 0 where there was nothing to do it to. */
export const perform = async (
  world: World,
  made: Made[],
  operation: Operation,
): Promise<number> => {
  if (operation.does === 'create') return create(world, made, operation);
  const record = made[operation.which % Math.max(1, made.length)];
  if (!record) return 0;
  const answer = await change(world, record, operation);
  if (answer.status === 200) {
    record.version = answer.body.version;
    record.components = idsOf(answer);
  }
  return answer.status;
};

/** A world with life enough for everything to have something to say: half of its records are released, some edited after. */
export const aBusyWorld = async (register: Register = 'made_up'): Promise<World> => {
  const world = await aWorld(undefined, register);
  const made: Made[] = [];
  const operations = fc.sample(arbitraryOperation, { numRuns: 60, seed: 7 });
  for (const operation of operations) await perform(world, made, operation);
  for (const which of made.keys()) {
    if (which % 2 === 0) continue;
    await perform(world, made, { does: 'acceptance', which });
    await perform(world, made, { does: 'release', which });
  }
  for (const operation of operations.filter(({ does }) => does === 'edit'))
    await perform(world, made, operation);
  await world.settle();
  return world;
};
