/** A match in every column of the table of rights, each of its own pledge of the State and offer of the network. */
import { exchanged, readExchange, talking } from '../exchanges.ts';
import { aMatch, moved } from '../matches.ts';
import { aWorld, type World } from '../world.ts';
import { type MatchColumn, matchColumns } from './match-matrix.ts';
import { withPeople } from './people.ts';

export type StandingMatch = {
  readonly id: string;
  readonly version: number;
  /** Of what passes beside it, and of its case. */
  readonly beside: number;
  readonly case: number;
};

export type MatchScene = {
  readonly world: World;
  readonly matches: Readonly<Record<MatchColumn, StandingMatch>>;
};

const contact = (side: string) => ({ name: 'The desk', email: `${side}@example.org` });

const introduced = async (world: World, isAccepted: boolean): Promise<string> => {
  const { id } = await talking(world, { pledge: contact('asker'), offer: contact('giver') });
  await exchanged(world, id, 'officer', { step: 'propose_introduction' });
  for (const as of isAccepted ? (['state', 'stakeholder'] as const) : [])
    await exchanged(world, id, as, { step: 'accept_introduction' });
  return id;
};

const withThird = async (world: World, state: string, party: string): Promise<string> => {
  const { id } = await aMatch(world, state);
  await moved(world, id, 'officer', 'add_leg', { role: 'host', party });
  return id;
};

const broughtTo = async (world: World, column: MatchColumn, partner: string): Promise<string> => {
  if (column === 'introductionOffered' || column === 'introduced')
    return introduced(world, column === 'introduced');
  if (column === 'joining') return withThird(world, 'agreed', world.parties.otherState);
  if (column !== 'left') return (await aMatch(world, column)).id;
  const id = await withThird(world, 'proposed', partner);
  await moved(world, id, 'officer', 'remove_leg', { leg: 'l2' });
  return id;
};

const standingOf = async (world: World, id: string): Promise<StandingMatch> => {
  const asked = { as: 'officer', path: { id } } as const;
  const match = await world.call('getMatch', asked);
  const itsCase = await world.call('getMatchCase', asked);
  const { version: beside } = await readExchange(world, id);
  return { id, version: match.body.version, beside, case: itsCase.body.version };
};

export const aMatchScene = async (): Promise<MatchScene> => {
  const world = await aWorld();
  const partner = await withPeople(world);
  const matches: [MatchColumn, StandingMatch][] = [];
  for (const column of matchColumns)
    matches.push([column, await standingOf(world, await broughtTo(world, column, partner))]);
  await world.settle();
  return { world, matches: Object.fromEntries(matches) as MatchScene['matches'] };
};
