/** Wrong ways to decide which lists a change affects, and what to do with the others. */
import type { RecordKey } from '#shared/recompute/list-unit';
import { recomputeAffected, recomputeInTurns } from '#shared/recompute/change-unit';
import type { Outcome, Step } from '#shared/recompute/steps';
import { byMerit, inTurns, wouldHold } from '#shared/domain/matching/list-order';

import { type Design, wrongDesign } from '../explorer/design.ts';
import type { FaultyStep, FaultySteps } from '../explorer/faulty-steps.ts';
import { asBuilt, naive } from './fence-mutants.ts';
import { beats, eachList, isAffected, keyOf, lookWith, putFenced, type Seen } from './parts.ts';

const lookingBy = (name: string, affects: (seen: Seen) => boolean): Design =>
  wrongDesign(name, {
    look: lookWith(function* (seen, generation) {
      return affects(seen) ? yield* asBuilt(seen.owner, generation) : true;
    }),
  });

/** As built, with each step sent as `change` says. */
const rewritten = (unit: Design['look'], change: (step: Step) => FaultyStep): Design['look'] =>
  function* (records, generation) {
    const steps = unit(records, generation) as Generator<
      readonly Step[],
      readonly RecordKey[],
      readonly Outcome[]
    >;
    let next = steps.next();
    while (next.done !== true) next = steps.next(yield next.value.map(change));
    return next.value;
  };

const pagesFromIndex = (name: string, prefix: string): Design => {
  const change = (step: Step): FaultyStep =>
    step.op === 'page' && step.partition.startsWith(prefix) ? { ...step, op: 'indexPage' } : step;
  return wrongDesign(name, {
    own: rewritten(recomputeInTurns, change),
    look: rewritten(recomputeAffected, change),
    lagging: prefix,
  });
};

const bump = (seen: Seen, key: FaultyStep & { readonly op: 'bump' }): FaultySteps<boolean> =>
  (function* () {
    if (seen.list.rev > 0) yield [key];
    return true;
  })();

const blindBump = wrongDesign('L9 bumps blindly where it skips', {
  own: eachList(naive),
  look: lookWith(function* (seen, generation) {
    if (isAffected(seen)) return yield* naive(seen.owner, generation);
    return yield* bump(seen, { op: 'bump', key: keyOf(seen.owner, generation) });
  }),
});

const insertsByRev = wrongDesign('L10 inserts by rev without opening', {
  look: lookWith(function* (seen, generation) {
    if (!isAffected(seen)) return true;
    const { owner, list, today, held } = seen;
    if (!list.open && !held && today) {
      const entries = inTurns([...list.entries, today], generation.policy.listLength, byMerit);
      if (yield* putFenced(owner, list, entries, generation)) return true;
    }
    return yield* asBuilt(owner, generation);
  }),
});

export const lookMutants: readonly Design[] = [
  lookingBy('L4 ignores that a list is open', (seen) =>
    isAffected({ ...seen, list: { ...seen.list, open: false } }),
  ),
  blindBump,
  insertsByRev,
  lookingBy('L11 ties by score alone', (seen) =>
    seen.held || !seen.today || !seen.last || seen.list.open
      ? isAffected(seen)
      : seen.today.score > seen.last.score,
  ),
  lookingBy('L12 last entry of a short list as floor', (seen) => {
    const { today, list } = seen;
    return isAffected({
      ...seen,
      comesIn: today !== undefined && wouldHold(list.entries, today, list.entries.length),
    });
  }),
  lookingBy('L25 last entry as floor, whoever had a turn', (seen) => {
    const { today, last } = seen;
    return isAffected({ ...seen, comesIn: today !== undefined && beats(today, last) });
  }),
  lookingBy(
    'L13 looks only where it overlaps now',
    (seen) => seen.features !== undefined && isAffected(seen),
  ),
  pagesFromIndex('L14 postings from an index', 'POST#'),
  pagesFromIndex('L15 lists from an index', 'LIST#'),
  lookingBy(
    'L20 skips when withdrawn and absent, though open',
    (seen) => (seen.today !== undefined || seen.held !== undefined) && isAffected(seen),
  ),
  wrongDesign('L23 only META wakes', { wakes: 'meta' }),
  wrongDesign('L24 only postings wake', { wakes: 'postings' }),
];
