/**
 * Designs that keep one entry more than they show, so that a loss too is merged without reading postings. They must
 * remember how far down they once knew everything; to take that from what is left is one mutant. The other remembers it,
 * which was right while lists had one order: as parties take turns, a loss brings up what was far below.
 */
import { type Generation, type RecordKey } from '#shared/recompute/list-unit';
import { openAll, putIf } from '#shared/recompute/steps';
import { byMerit, inTurns } from '#shared/domain/matching/list-order';
import type { Suggestion } from '#shared/domain/matching/suggestion';

import { type Design, wrongDesign } from '../explorer/design.ts';
import type { FaultySteps } from '../explorer/faulty-steps.ts';
import { settledList } from '../explorer/records.ts';
import { worthNow } from './merge-mutants.ts';
import {
  beats,
  closed,
  eachList,
  type Entries,
  inRounds,
  isSame,
  keyOf,
  lookWith,
  type OneList,
  readEntries,
  readList,
  type Seen,
} from './parts.ts';

/** Everything that ranks before the floor is listed; null while everything is. */
type Floor = Suggestion | null;

const withSpare = (generation: Generation): Generation => ({
  ...generation,
  policy: { ...generation.policy, listLength: generation.policy.listLength + 1 },
});

const put = (
  owner: RecordKey,
  rev: number,
  entries: Entries,
  floor: Floor,
  generation: Generation,
) => putIf({ ...closed(owner, rev, entries, generation), floor }, rev);

const recompute: OneList = (owner, generation) => {
  const spare = withSpare(generation);
  return inRounds(function* (round) {
    if (round > 1 && !(yield* readList(owner, generation)).open) return true;
    const [rev = 0] = yield* openAll([keyOf(owner, generation)]);
    const entries = yield* readEntries(owner, spare);
    return yield* put(
      owner,
      rev,
      entries,
      entries[generation.policy.listLength] ?? null,
      generation,
    );
  });
};

type FloorOf = (seen: Seen, generation: Generation) => Floor;

const remembered: FloorOf = ({ list }) => list.floor ?? null;
const fromWhatIsLeft: FloorOf = ({ list }, { policy }) => list.entries[policy.listLength] ?? null;

function* merge(seen: Seen, floor: Floor, generation: Generation): FaultySteps<boolean> {
  const { owner, changed, list } = seen;
  const { listLength } = generation.policy;
  const [opened] = yield [{ op: 'openIf', key: keyOf(owner, generation), ifRev: list.rev }];
  if (opened !== true) return false;
  const now = yield* worthNow(owner, changed, generation);
  const others = list.entries.filter(({ id }) => id !== changed.id);
  const isKnown = now && (floor === null || beats(now, floor) || isSame(now, floor));
  const entries = inTurns(isKnown ? [...others, now] : others, listLength + 1, byMerit);
  const isShort =
    entries.length < listLength && (floor !== null || list.entries.length >= listLength);
  if (isShort) return false;
  const lowest = entries.length > listLength ? (entries[listLength] ?? null) : floor;
  return yield* put(owner, list.rev + 1, entries, lowest, generation);
}

const spare = (name: string, floorOf: FloorOf): Design => ({
  ...wrongDesign(name, {
    own: eachList(recompute),
    look: lookWith(function* (seen, generation) {
      const { owner, list, held, today } = seen;
      const floor = floorOf(seen, generation);
      const isAffected =
        list.open ||
        (held ? !isSame(held, today) : today && (floor === null || beats(today, floor)));
      if (!isAffected) return true;
      if (!list.open && (yield* merge(seen, floor, generation))) return true;
      return yield* recompute(owner, generation);
    }),
  }),
  keepsSpare: true,
  settled: (owner, records, generation) => {
    const item = settledList(owner, records, withSpare(generation));
    return { ...item, floor: (item['entries'] as Entries)[generation.policy.listLength] ?? null };
  },
});

export const spareMutants: readonly Design[] = [
  spare('L22 a spare entry, floor taken from what is left', fromWhatIsLeft),
  spare('L26 a spare entry, floor remembered, as parties take turns', remembered),
];
