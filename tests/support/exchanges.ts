/** What passes beside a match, step by step, and matches whose sides are introduced to each other. */
import { accepted, brought, type Matched, propose } from './matches.ts';
import { etag } from './refusals/scene.ts';
import type { Answered, Persona, World } from './world.ts';

export const readExchange = async (
  { call }: World,
  id: string,
  as: Persona = 'officer',
  leg?: string,
) => (await call('getMatchExchange', { as, path: { id }, ...(leg && { query: { leg } }) })).body;

/** A step from the version that stands now. */
export const exchange = async (
  world: World,
  id: string,
  as: Persona,
  body: object,
): Promise<Answered> => {
  const { version } = await readExchange(world, id);
  const headers = { 'if-match': etag(version) };
  return world.call('stepMatchExchange', { as, path: { id }, body, headers });
};

export const exchanged = async (...step: Parameters<typeof exchange>): Promise<Answered> => {
  const answer = await exchange(...step);
  if (answer.status !== 200) throw new Error(`Not exchanged: ${answer.text}`);
  return answer;
};

export const contactOf = (side: string) => ({
  name: `A synthetic person for the ${side}`,
  email: `${side}@example.org`,
});

/** Both records with a contact, and both sides agree to talk. */
export const talking = async (
  world: World,
  contacts: Readonly<Record<'pledge' | 'offer', object | undefined>> = {
    pledge: contactOf('pledge'),
    offer: contactOf('offer'),
  },
): Promise<Matched> => {
  const [pledge, offer] = [
    await accepted(world, 'pledge', undefined, 'state', { contact: contacts.pledge }),
    await accepted(world, 'offer', undefined, 'stakeholder', { contact: contacts.offer }),
  ];
  const { body } = await propose(world, pledge, offer);
  await brought(world, body.id, 'under_discussion');
  return { pledge, offer, id: body.id };
};

export const introducedMatch = async (
  world: World,
  contacts?: Parameters<typeof talking>[1],
): Promise<Matched> => {
  const match = await talking(world, contacts);
  await exchanged(world, match.id, 'officer', { step: 'propose_introduction' });
  await exchanged(world, match.id, 'state', { step: 'accept_introduction' });
  await exchanged(world, match.id, 'stakeholder', { step: 'accept_introduction' });
  return match;
};
