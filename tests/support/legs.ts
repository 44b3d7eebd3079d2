/** A match of several legs: a State asks, one gives experts' hours, another money. */
import type { Living } from './lives.ts';
import { accepted, hours, moved } from './matches.ts';
import type { Answered, Persona, World } from './world.ts';

export const euros = (max: number) => ({
  min: 0,
  max,
  unit: 'money',
  currency: 'EUR',
  per: 'once',
});

export type Bundle = {
  readonly id: string;
  readonly pledge: Living;
  readonly experts: Living;
  readonly funds: Living;
};

type Amounts = { readonly asked?: number; readonly given?: number; readonly amount?: number };

export const legOf = (offer: Living, role: string, amount: number | null = null) => ({
  role,
  offer: { recordId: offer.id, component: 'c1' },
  amount,
});

export const proposeLegs = (
  { call }: World,
  pledge: Living,
  legs: readonly unknown[],
): Promise<Answered> =>
  call('proposeMatch', {
    as: 'officer',
    body: { pledge: { recordId: pledge.id, component: 'c1' }, legs },
  });

export const recordsOfBundle = async (
  world: World,
  { asked = 100, given = 60 }: Amounts = {},
): Promise<Omit<Bundle, 'id'>> => ({
  pledge: await accepted(world, 'pledge', hours(asked)),
  experts: await accepted(world, 'offer', hours(given)),
  funds: await accepted(world, 'offer', euros(5000), 'otherState'),
});

export const aBundle = async (world: World, amounts: Amounts = {}): Promise<Bundle> => {
  const records = await recordsOfBundle(world, amounts);
  const answer = await proposeLegs(world, records.pledge, [
    legOf(records.experts, 'expertise', amounts.amount ?? 60),
    legOf(records.funds, 'finance', 5000),
  ]);
  if (answer.status !== 201) throw new Error(`No proposal: ${answer.text}`);
  return { ...records, id: answer.body.id as string };
};

/** Every side of both legs answers what the match asks. */
export const allAnswer = async (
  world: World,
  id: string,
  step: 'consent' | 'confirm',
): Promise<Answered> => {
  await moved(world, id, 'state', step, { leg: 'l1' });
  await moved(world, id, 'state', step, { leg: 'l2' });
  await moved(world, id, 'stakeholder', step);
  return moved(world, id, 'otherState', step);
};

export const givers: readonly Persona[] = ['stakeholder', 'otherState'];
