/**
 * The joint pledges that name a party as a partner, and those that it answered. They are found by its names and its answers
 * in the index of lists and read anew, so that one is shown only while it names this party alone or holds its answer.
 */
import type { PartnershipView } from '#shared/contract/matches/partnership-views';
import { answererWord } from '#shared/domain/lists/index-entry-of-record';
import type { IndexEntry } from '#shared/domain/lists/index-entry';
import { foldedWords, joinedWords, wordsAnswer } from '#shared/domain/lists/search-words';
import { isInForce } from '#shared/domain/records/record';
import type { Refusal } from '#shared/domain/refusal';
import { ok, type Result } from '#shared/domain/result';
import { partnerStandingOf, standsAs } from '#shared/naming/named-partner';
import type { Known, KnownParty } from '#shared/naming/party-names';

import type { Actor } from '../../actor.ts';
import type { Answer } from '../../answer.ts';
import type { Dependencies } from '../../dependencies.ts';
import { findRecord } from '../../store/records/find-record.ts';
import { readStoredIndex } from '../../store/derived/index-store.ts';
import { registeredParties } from '../imports/registered-parties.ts';
import { partnershipView } from './partnership-view.ts';

/** More than a party has; whoever is named in still more is shown those that it answered, and then the newest. */
const mostShown = 50;
/** Read at once, and in all: most pledges that tell of a party name it in a text and as no partner. */
const readAtOnce = 50;
const mostRead = 500;

const namesOf = ({ name, otherNames = [] }: KnownParty): readonly string[] => [
  name,
  ...otherNames.map((other) => other.name),
];

/** Those that it answered first, which it has to find to take its name back. */
const findCandidates = async (
  { table }: Pick<Dependencies, 'table'>,
  partyId: string,
  known: Known,
): Promise<readonly string[]> => {
  const parties = known.filter((each) => standsAs(each) === partyId);
  const asked = parties.flatMap(namesOf).map(foldedWords);
  const answered = joinedWords([answererWord(partyId)]);
  const isAnswered = ({ words }: IndexEntry): boolean => words.includes(answered);
  const isTold = ({ state, words }: IndexEntry): boolean =>
    state !== null &&
    isInForce({ state }) &&
    asked.some((name) => name.length > 0 && wordsAnswer(words, name));
  const { entries } = await readStoredIndex(table, 'secretariat');
  return entries
    .filter(
      (entry) =>
        entry.kind === 'pledge' &&
        entry.party.id !== partyId &&
        (isAnswered(entry) || isTold(entry)),
    )
    .toSorted(
      (left, right) =>
        Number(isAnswered(right)) - Number(isAnswered(left)) || right.changedAt - left.changedAt,
    )
    .slice(0, mostRead)
    .map(({ id }) => id);
};

const readPartnership = async (
  { table, world }: Dependencies,
  { id, partyId, known }: { readonly id: string; readonly partyId: string; readonly known: Known },
): Promise<readonly PartnershipView[]> => {
  const held = await findRecord(table, 'pledge', id);
  const partnership = held && partnerStandingOf(held.record, partyId, { known, world });
  return held && partnership ? [partnershipView(world, partyId, { ...partnership, held })] : [];
};

export const listPartnerships =
  (dependencies: Dependencies) =>
  async ({ actor }: { readonly actor: Actor }): Promise<Result<Answer, Refusal>> => {
    const { partyId } = actor;
    const items: PartnershipView[] = [];
    if (partyId === null) return ok({ body: { items } });
    const known = await registeredParties(dependencies.table, [partyId]);
    const candidates = await findCandidates(dependencies, partyId, known);
    for (let at = 0; at < candidates.length && items.length < mostShown; at += readAtOnce) {
      const ids = candidates.slice(at, at + readAtOnce);
      const read = ids.map((id) => readPartnership(dependencies, { id, partyId, known }));
      items.push(...(await Promise.all(read)).flat());
    }
    return ok({ body: { items: items.slice(0, mostShown) } });
  };
