/**
 * The joint pledges that name a party as a partner. They are found by its names in the index of lists and read anew, so
 * that one is shown only while it is in force and names this party alone.
 */
import { foldedWords, wordsAnswer } from '#shared/domain/search-words';
import { isInForce } from '#shared/domain/record';
import type { Refusal } from '#shared/domain/refusal';
import { ok, type Result } from '#shared/domain/result';
import { namedPartner, standsAs } from '#shared/naming/named-partner';
import type { Known, KnownParty } from '#shared/naming/party-names';

import type { Actor } from '../../actor.ts';
import type { Answer } from '../../answer.ts';
import type { Dependencies } from '../../dependencies.ts';
import { findRecord } from '../../store/find-record.ts';
import { readStoredIndex } from '../../store/index-store.ts';
import { registeredParties } from '../imports/registered-parties.ts';
import { partnershipView } from './partnership-view.ts';

/** More than a party has; whoever is named in still more is shown the newest. */
const mostShown = 50;

const namesOf = ({ name, otherNames = [] }: KnownParty): readonly string[] => [
  name,
  ...otherNames.map((other) => other.name),
];

const findNaming = async (
  { table }: Pick<Dependencies, 'table'>,
  partyId: string,
  known: Known,
): Promise<readonly string[]> => {
  const parties = known.filter((each) => standsAs(each) === partyId);
  const asked = parties.flatMap(namesOf).map(foldedWords);
  const { entries } = await readStoredIndex(table, 'secretariat');
  return entries
    .filter(
      ({ kind, state, party: lead, words }) =>
        kind === 'pledge' &&
        (state === 'submitted' || state === 'accepted') &&
        lead.id !== partyId &&
        asked.some((name) => name.length > 0 && wordsAnswer(words, name)),
    )
    .toSorted((left, right) => right.changedAt - left.changedAt)
    .slice(0, mostShown)
    .map(({ id }) => id);
};

export const listPartnerships =
  (dependencies: Dependencies) =>
  async ({ actor }: { readonly actor: Actor }): Promise<Result<Answer, Refusal>> => {
    const { table, world } = dependencies;
    const { partyId } = actor;
    if (partyId === null) return ok({ body: { items: [] } });
    const known = await registeredParties(table, [partyId]);
    const ids = await findNaming(dependencies, partyId, known);
    const held = await Promise.all(ids.map((id) => findRecord(table, 'pledge', id)));
    const items = held.flatMap((each) => {
      const naming =
        each && isInForce(each.record) ? namedPartner(each.record, partyId, known) : undefined;
      return each && naming ? [partnershipView(world, partyId, { held: each, naming })] : [];
    });
    return ok({ body: { items } });
  };
