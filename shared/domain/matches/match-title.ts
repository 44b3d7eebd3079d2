/** How a match is called where nobody gave it a title, or where its title names somebody who is not to be told of. */
import { referencesOf } from './match-parties.ts';
import type { Match } from './match.ts';
import type { PartyReference } from '../parties/party.ts';

const namesIn = (parties: readonly PartyReference[]): string =>
  [...new Set(parties.map(({ name }) => name))].join(', ');

export const titleByNames = (
  supporters: readonly PartyReference[],
  recipients: readonly PartyReference[],
): string => `${namesIn(supporters)} – ${namesIn(recipients)}`;

/** Its title, unless that names a giver who is not among those told of. */
export const titleNaming = (match: Match, told: readonly PartyReference[]): string => {
  const { title, recipients } = match;
  const others = referencesOf(match).filter(
    ({ id }) => ![...told, ...recipients].some((each) => each.id === id),
  );
  return others.some(({ name }) => title.includes(name)) ? titleByNames(told, recipients) : title;
};
