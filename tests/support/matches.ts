/** Records ready to be matched, and matches brought to a state, each step by whoever it belongs to. */
import type { MatchStep } from '#shared/domain/matches/match-transitions';
import type { RecordKind } from '#shared/domain/records/record';

import { born, type Living, step } from './lives.ts';
import { etag } from './refusals/scene.ts';
import { aComponent, anOfferBody, aPledgeBody } from './submissions.ts';
import type { Answered, Call, Persona, World } from './world.ts';

type Fields = Readonly<Record<string, unknown>>;

export const hours = (max: number, per = 'year'): Fields => ({ min: 0, max, unit: 'hours', per });

const placesOf = (kind: RecordKind): Fields =>
  kind === 'pledge' ? { countries: ['XA'] } : { anywhere: true };

/** The one component of a body, with an amount in hours a year where one is given. */
export const component = (kind: RecordKind, quantity?: Fields, fields: Fields = {}): Fields =>
  aComponent({ id: 'c1', places: placesOf(kind), ...(quantity ? { quantity } : {}), ...fields });

export const bodyOf = (
  world: World,
  kind: RecordKind,
  as: Persona,
  components: readonly Fields[],
) => {
  const partyId = world.parties[as as keyof World['parties']];
  return (kind === 'pledge' ? aPledgeBody : anOfferBody)(partyId, { components });
};

/** An accepted record with one component. */
export const accepted = async (
  world: World,
  kind: RecordKind,
  quantity?: Fields,
  as: Persona = kind === 'pledge' ? 'state' : 'stakeholder',
  fields: Fields = {},
): Promise<Living> => {
  const body = { ...bodyOf(world, kind, as, [component(kind, quantity)]), ...fields };
  const living = await born(world, kind, body, as);
  await step(world, living, 'acceptance');
  return living;
};

export const proposalOf = (
  pledge: Living,
  offer: Living,
  amount: number | null = null,
): Fields => ({
  pledge: { recordId: pledge.id, component: 'c1' },
  offer: { recordId: offer.id, component: 'c1' },
  amount,
});

export const propose = (
  { call }: World,
  pledge: Living,
  offer: Living,
  amount: number | null = null,
): Promise<Answered> =>
  call('proposeMatch', { as: 'officer', body: proposalOf(pledge, offer, amount) });

export const readAs = async ({ call }: World, as: Persona, id: string): Promise<Answered> =>
  call('getMatch', { as, path: { id } });

const reasoned: readonly MatchStep[] = [
  'decline',
  'revise',
  'back',
  'discuss',
  'suspend',
  'close',
  'remove_leg',
];

/** What a step over legs names where a test names nothing else: another party, or the first leg. */
const namedLeg = ({ parties }: World, each: MatchStep): Fields => {
  if (each === 'add_leg') return { role: 'host', party: parties.otherState };
  return each === 'remove_leg' ? { leg: 'l1' } : {};
};

/** What both ends show to whoever is about to consent. */
export const seenBy = async (
  { call }: World,
  id: string,
  as: Persona,
  leg?: unknown,
): Promise<Fields> => {
  const query: Readonly<Record<string, string>> = typeof leg === 'string' ? { leg } : {};
  const { status, body } = await call('getMatchEnds', { as, path: { id }, query });
  return status === 200 ? { seen: (body as { readonly scope: string }).scope } : {};
};

/** The call of a step with the current version and a reason where one is needed. */
export const moveCall = async (
  world: World,
  id: string,
  as: Persona,
  each: MatchStep,
  body: Fields = {},
): Promise<Call> => {
  const { version } = (await readAs(world, 'officer', id)).body as { version: number };
  const reason = reasoned.includes(each) ? { reason: `Because of ${each}` } : {};
  const seen = each === 'consent' ? await seenBy(world, id, as, body['leg']) : {};
  return {
    as,
    path: { id },
    body: { step: each, ...reason, ...seen, ...namedLeg(world, each), ...body },
    headers: { 'if-match': etag(version) },
  };
};

export const move = async (
  world: World,
  id: string,
  as: Persona,
  each: MatchStep,
  body: Fields = {},
): Promise<Answered> => world.call('moveMatch', await moveCall(world, id, as, each, body));

export const moved = async (...[world, id, as, each, body]: Parameters<typeof move>) => {
  const answer = await move(world, id, as, each, body);
  if (answer.status !== 200) throw new Error(`${each} by ${as} failed: ${answer.text}`);
  return answer;
};

/** Both sides take a joint step; answers the second answer. */
export const both = async (
  world: World,
  id: string,
  each: 'consent' | 'confirm',
  sides: readonly [Persona, Persona] = ['state', 'stakeholder'],
): Promise<Answered> => {
  await moved(world, id, sides[0], each);
  return moved(world, id, sides[1], each);
};

export type Matched = { readonly pledge: Living; readonly offer: Living; readonly id: string };

/** A new pledge and a new offer in a match that is proposed. */
export const aProposal = async (
  world: World,
  amounts: { readonly asked?: number; readonly given?: number; readonly amount?: number } = {},
): Promise<Matched> => {
  const { asked, given, amount } = amounts;
  const pledge = await accepted(world, 'pledge', asked === undefined ? undefined : hours(asked));
  const offer = await accepted(world, 'offer', given === undefined ? undefined : hours(given));
  const answer = await propose(world, pledge, offer, amount ?? null);
  if (answer.status !== 201) throw new Error(`No proposal: ${answer.text}`);
  return { pledge, offer, id: answer.body.id as string };
};

/** The road to each state from a proposal. */
const roads: Readonly<Record<string, readonly (readonly [Persona, MatchStep])[]>> = (() => {
  const consent = [
    ['state', 'consent'],
    ['stakeholder', 'consent'],
  ] as const;
  const discussed = [...consent];
  const agreed = [...discussed, ...consent];
  const planning = [...agreed, ['officer', 'plan']] as const;
  const started = [...agreed, ['state', 'start']] as const;
  return {
    proposed: [],
    under_discussion: discussed,
    agreed,
    planning,
    in_progress: started,
    fulfilled: [...started, ['stakeholder', 'confirm'], ['state', 'confirm']],
    declined: [['stakeholder', 'decline']],
    suspended: [...agreed, ['state', 'suspend']],
    closed_unfulfilled: [...agreed, ['officer', 'close']],
  } as const;
})();

export const matchStatesReached = Object.keys(roads);

export const brought = async (world: World, id: string, state: string): Promise<void> => {
  for (const [as, each] of roads[state] ?? []) await moved(world, id, as, each);
};

export const aMatch = async (
  world: World,
  state: string,
  amounts: Parameters<typeof aProposal>[1] = {},
): Promise<Matched> => {
  const match = await aProposal(world, amounts);
  await brought(world, match.id, state);
  return match;
};
