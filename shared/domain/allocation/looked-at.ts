/**
 * Pairs of which a side states no amount are for people to look at, and an offer may say how many matches it can carry.
 * Whom it is then shown to is chosen like an allocation: each open component counts as one, the most of them have
 * somebody to look at, then the pairs fit best.
 */
import { byFit, type Candidate } from './candidates.ts';
import { limitedFlow } from './limited-flow.ts';
import { mostScoreIn } from './min-cost-flow/flow-problem.ts';
import type { Row } from './measure-problem.ts';
import { type OpenNeed, type Named, namedAsking } from './open-components.ts';
import { limitsOf, type Rooms } from './rooms.ts';

/** Whether one side has all the matches that it can have at once, with those that are proposed and looked at here. */
export type IsHeldBack = (asking: OpenNeed, candidate: Candidate) => boolean;

const isUncounted = ({ asking: { asked } }: Row, { giving: { given } }: Candidate): boolean =>
  asked.measure === undefined || given.measure === undefined;

/** The best pair with each offer that says how many matches it can carry. */
const bestByOffer = (row: Row, rooms: Rooms): readonly Candidate[] => {
  const limited = row.candidates.passing.filter(
    (candidate) => isUncounted(row, candidate) && rooms.has(candidate.giving.offer.id),
  );
  const byOffer = Map.groupBy(limited.toSorted(byFit), ({ giving }) => giving.offer.id);
  return [...byOffer.values()].flatMap(([best]) => best ?? []);
};

const problemOf = (rows: readonly Row[], rooms: Rooms) => {
  const edgesOfRows = rows.map((row) =>
    bestByOffer(row, rooms).map((candidate) => ({ row, candidate })),
  );
  const edges = edgesOfRows.flat();
  const offers = [...new Set(edges.map(({ candidate }) => candidate.giving.offer.id))].sort();
  const columnAt = new Map(offers.map((id, column) => [id, column]));
  let end = 0;
  const score = Int32Array.from(edges, ({ candidate }) => candidate.score);
  return {
    edges,
    problem: {
      asked: new Float64Array(rows.length).fill(1),
      served: new Float64Array(rows.length),
      capacity: Float64Array.from(offers, (id) => rooms.get(id) ?? 0),
      rowStart: Int32Array.from([0, ...edgesOfRows.map(({ length }) => (end += length))]),
      columnOf: Int32Array.from(
        edges,
        ({ candidate }) => columnAt.get(candidate.giving.offer.id) ?? 0,
      ),
      score,
      mostScore: mostScoreIn(score),
    },
  };
};

const nameOf = ({ id, component }: Named, offerId: string): string =>
  `${id} ${component} ${offerId}`;

/** @param rows those that are still open. @param rooms what the counted proposal leaves. */
export const heldBackAmong = (rows: readonly Row[], rooms: Rooms): IsHeldBack => {
  const { problem, edges } = problemOf(rows, rooms);
  const { flow } = limitedFlow(problem, limitsOf(edges, rooms));
  const chosen = edges.filter((_, at) => (flow[at] ?? 0) > 0);
  const names = new Set(
    chosen.map(({ row, candidate }) => nameOf(namedAsking(row.asking), candidate.giving.offer.id)),
  );
  const shown = Map.groupBy(chosen, ({ candidate }) => candidate.giving.offer.id);
  return (asking, { giving: { offer } }) => {
    if (rooms.get(asking.pledge.id) === 0) return true;
    const room = rooms.get(offer.id);
    return (
      room !== undefined &&
      (shown.get(offer.id)?.length ?? 0) >= room &&
      !names.has(nameOf(namedAsking(asking), offer.id))
    );
  };
};
