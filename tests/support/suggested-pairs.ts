/** Pledges and offers that suit or not, and what is told of them. */
import { aComponent, anOfferBody, aPledgeBody } from './submissions.ts';
import type { Persona, World } from './world.ts';

export type Fields = Readonly<Record<string, unknown>>;

export const inXA = { places: { countries: ['XA'] } };
export const inXC = { places: { countries: ['XC'] } };
export const anywhere = { places: { anywhere: true } };

export const aPledge = async (
  { call, parties }: World,
  component: Fields = inXA,
  fields: Fields = {},
) => {
  const body = aPledgeBody(parties.state, { components: [aComponent(component)], ...fields });
  return (await call('createPledge', { as: 'state', body })).body as { id: string };
};

/** Accepted and released, so that States see it, unless it is said otherwise. */
export const anOffer = async (
  { call, parties }: World,
  component: Fields = anywhere,
  { released = true, ...fields }: Fields = {},
) => {
  const body = anOfferBody(parties.stakeholder, { components: [aComponent(component)], ...fields });
  const { id } = (await call('createOffer', { as: 'stakeholder', body })).body as { id: string };
  if (released === false) return { id };
  const step = { path: { id }, body: {} };
  await call('acceptOffer', { as: 'officer', ...step, headers: { 'if-match': '"v1"' } });
  await call('releaseOffer', { as: 'stakeholder', ...step, headers: { 'if-match': '"v2"' } });
  return { id };
};

export const listFor = ({ call }: World, as: Persona, id: string, query = {}) =>
  call('getPledgeSuggestions', { as, path: { id }, query });

export const pairFor = (
  { call }: World,
  as: Persona,
  id: string,
  counterpartId: string,
  query = {},
) => call('explainPledgeSuggestion', { as, path: { id, counterpartId }, query });

export const english = { language: 'en' };

export const reasonsOf = ({ body }: Awaited<ReturnType<typeof listFor>>) =>
  (body.none?.reasons as { sentence: string }[] | undefined)?.map(({ sentence }) => sentence);

export const helpOf = ({ body }: Awaited<ReturnType<typeof listFor>>) =>
  (body.none?.changes as { sentence: string }[] | undefined)?.map(({ sentence }) => sentence);
