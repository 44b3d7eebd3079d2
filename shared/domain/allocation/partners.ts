/**
 * Partners for the open components that state no amount: nobody can count what they would get, but who may work with whom
 * is chosen exactly. An offer serves as many of them as it says that it can carry, less what the counted proposal takes.
 */
import { type AllocationRules, byFit, type Candidate, proposedPair } from './candidates.ts';
import type { Row } from './measure-problem.ts';
import { type OpenNeed, hasPartner, type Named, namedAsking } from './open-components.ts';
import type { Assignment } from './outcomes.ts';
import { bestPartners } from './partner-flow/best-partners.ts';
import type { Rooms } from './rooms.ts';

export type Partnership = Omit<Assignment, 'amount'>;

type Pair = { readonly row: Row; readonly candidate: Candidate };

/** The component of each offer that fits best. */
const bestByOffer = (row: Row): readonly Pair[] =>
  [...Map.groupBy(row.candidates.passing, ({ giving }) => giving.offer.id)]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([, candidates]) => candidates.toSorted(byFit).slice(0, 1))
    .map((candidate) => ({ row, candidate }));

const indexOf = (ids: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...new Set(ids)].map((id, at) => [id, at]));

const countBy = (assignments: readonly Assignment[]): ReadonlyMap<string, number> =>
  new Map(
    [...Map.groupBy(assignments, ({ offer }) => offer.id)].map(([id, all]) => [id, all.length]),
  );

type Already = {
  /** What the counted proposal leaves. */
  readonly rooms: Rooms;
  readonly assignments: readonly Assignment[];
};

/** @param rows those whose components state no amount. */
export const partnershipsFor = (
  rows: readonly Row[],
  { policy, partners: { perNeed, perOffer } }: AllocationRules,
  { rooms, assignments }: Already,
): readonly Partnership[] => {
  const pairs = rows.flatMap(bestByOffer);
  const recordAt = indexOf(rows.map(({ asking }) => asking.pledge.id));
  const offerAt = indexOf(pairs.map(({ candidate }) => candidate.giving.offer.id));
  const needAt = new Map(rows.map((row, at) => [row, at]));
  const counted = countBy(assignments);
  const chosen = bestPartners({
    perNeed,
    needs: rows.map(({ asking }) => ({
      record: recordAt.get(asking.pledge.id) ?? 0,
      has: hasPartner(asking) ? 1 : 0,
    })),
    recordRooms: [...recordAt.keys()].map((id) => rooms.get(id) ?? Infinity),
    offerRooms: [...offerAt.keys()].map(
      (id) => rooms.get(id) ?? Math.max(0, perOffer - (counted.get(id) ?? 0)),
    ),
    pairs: pairs.map(({ row, candidate }) => ({
      need: needAt.get(row) ?? 0,
      offer: offerAt.get(candidate.giving.offer.id) ?? 0,
      score: candidate.score,
    })),
  });
  return pairs
    .filter((_, at) => chosen[at])
    .map(({ row, candidate }) => proposedPair(row.asking, candidate, policy));
};

/** The partners of one component, the best first. */
export const partnersOf = (
  partnerships: readonly Partnership[],
  { id, component }: Named,
): readonly Partnership[] =>
  partnerships
    .filter(({ pledge }) => pledge.id === id && pledge.component === component)
    .toSorted((left, right) => right.score - left.score);

const nameOf = (pledge: Named, offerId: string): string =>
  `${pledge.id} ${pledge.component} ${offerId}`;

/** Whether an offer was chosen for a component, with whichever of its own. */
export const partnerIn = (
  partnerships: readonly Partnership[],
): ((asking: OpenNeed, candidate: Candidate) => boolean) => {
  const names = new Set(partnerships.map(({ pledge, offer }) => nameOf(pledge, offer.id)));
  return (asking, { giving }) => names.has(nameOf(namedAsking(asking), giving.offer.id));
};
