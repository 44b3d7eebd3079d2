/** How many more matches each record can have at once, and what a proposal takes of them. */
import type { RecordFeatures } from '../matching/features.ts';
import { roomOf } from '../matching/at-once.ts';
import type { EdgeLimit } from './limited-flow.ts';
import type { MeasureProblem } from './measure-problem.ts';
import type { Named } from './open-components.ts';

/** By id, of the records that say how many. */
export type Rooms = Map<string, number>;

export const roomsOf = (
  pledges: readonly RecordFeatures[],
  offers: readonly RecordFeatures[],
): Rooms =>
  new Map(
    [...pledges, ...offers].flatMap((record) => {
      const room = roomOf(record);
      return room === undefined ? [] : [[record.id, room] as const];
    }),
  );

export const limitsOf = (edges: MeasureProblem['edges'], rooms: Rooms): readonly EdgeLimit[] => {
  const limited = new Map<string, number[]>();
  for (const [at, { row, candidate }] of edges.entries()) {
    for (const { id } of [row.asking.pledge, candidate.giving.offer]) {
      if (!rooms.has(id)) continue;
      const known = limited.get(id);
      if (known) known.push(at);
      else limited.set(id, [at]);
    }
  }
  return [...limited].map(([id, ofRecord]) => ({ edges: ofRecord, most: rooms.get(id) ?? 0 }));
};

type Ends = { readonly pledge: Named; readonly offer: Named };

/** Each assignment is a match to propose. */
export const takeRoom = (rooms: Rooms, assignments: readonly Ends[]): void => {
  for (const { pledge, offer } of assignments) {
    for (const { id } of [pledge, offer]) {
      const room = rooms.get(id);
      if (room !== undefined) rooms.set(id, room - 1);
    }
  }
};
