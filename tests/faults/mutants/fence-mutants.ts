/** Wrong ways to recompute one list: fences that come too late, are not kept, or guard the wrong thing. */
import { recomputeLists } from '#shared/recompute/list-unit';
import { openAll, pause, putIf } from '#shared/recompute/steps';

import { type Design, wrongDesign } from '../explorer/design.ts';
import {
  closed,
  eachList,
  type Entries,
  inRounds,
  isAffected,
  isSame,
  keyOf,
  type List,
  lookWith,
  type OneList,
  overwrite,
  putFenced,
  readEntries,
  readList,
} from './parts.ts';

export const asBuilt: OneList = function* (owner, generation) {
  return (yield* recomputeLists([owner], generation)).length === 0;
};

/** A design that recomputes in another way, its own lists and those it looks at. */
export const withRecompute = (name: string, recompute: OneList): Design =>
  wrongDesign(name, {
    own: eachList(recompute),
    look: lookWith(function* (seen, generation) {
      return isAffected(seen) ? yield* recompute(seen.owner, generation) : true;
    }),
  });

export const naive: OneList = (owner, generation) =>
  inRounds(function* () {
    const list = yield* readList(owner, generation);
    const entries = yield* readEntries(owner, generation);
    return yield* putFenced(owner, list, entries, generation);
  });

const sameEntries = (left: Entries, right: Entries): boolean =>
  JSON.stringify(left) === JSON.stringify(right);

const validatedAfter: OneList = (owner, generation) =>
  inRounds(function* () {
    const list = yield* readList(owner, generation);
    const entries = yield* readEntries(owner, generation);
    if (!(yield* putFenced(owner, list, entries, generation))) return false;
    return sameEntries(entries, yield* readEntries(owner, generation));
  });

const validatedWithMark: OneList = (owner, generation) =>
  inRounds(function* () {
    const { rev } = yield* readList(owner, generation);
    const entries = yield* readEntries(owner, generation);
    const marked = { ...closed(owner, rev + 1, entries, generation), open: true };
    if (!(yield* putIf(marked, rev))) return false;
    if (!sameEntries(entries, yield* readEntries(owner, generation))) return false;
    return yield* putIf(closed(owner, rev + 2, entries, generation), rev + 1);
  });

const opensAfterReading: OneList = (owner, generation) =>
  inRounds(function* () {
    const entries = yield* readEntries(owner, generation);
    const [rev = 0] = yield* openAll([keyOf(owner, generation)]);
    return yield* putIf(closed(owner, rev, entries, generation), rev);
  });

const givesUp: OneList = function* (owner, generation) {
  const [rev = 0] = yield* openAll([keyOf(owner, generation)]);
  const entries = yield* readEntries(owner, generation);
  yield* putIf(closed(owner, rev, entries, generation), rev);
  return true;
};

const unfenced: OneList = function* (owner, generation) {
  const [rev = 0] = yield* openAll([keyOf(owner, generation)]);
  const entries = yield* readEntries(owner, generation);
  yield* overwrite(closed(owner, rev, entries, generation));
  return true;
};

const oldInputs: OneList = function* (owner, generation) {
  let [rev = 0] = yield* openAll([keyOf(owner, generation)]);
  const entries = yield* readEntries(owner, generation);
  return yield* inRounds(function* () {
    if (yield* putIf(closed(owner, rev, entries, generation), rev)) return true;
    ({ rev } = yield* readList(owner, generation));
    return false;
  });
};

const fenceAfterInputs: OneList = (owner, generation) =>
  inRounds(function* () {
    const entries = yield* readEntries(owner, generation);
    const list = yield* readList(owner, generation);
    return yield* putFenced(owner, list, entries, generation);
  });

const unchanged = (list: List, entries: Entries): boolean =>
  list.rev > 0 &&
  list.entries.every((entry, index) => isSame(entry, entries[index])) &&
  list.entries.length === entries.length;

const skipsUnchanged: OneList = (owner, generation) =>
  inRounds(function* () {
    const list = yield* readList(owner, generation);
    const entries = yield* readEntries(owner, generation);
    return unchanged(list, entries) || (yield* putFenced(owner, list, entries, generation));
  });

/** Recomputes every list it sees: right, but N writes. */
const neverSkips = (name: string, recompute: OneList): Design =>
  wrongDesign(name, {
    own: eachList(recompute),
    look: lookWith(({ owner }, generation) => recompute(owner, generation)),
  });

const inPieces: OneList = (owner, generation) =>
  inRounds(function* (round) {
    if (round > 1 && !(yield* readList(owner, generation)).open) return true;
    const [rev = 0] = yield* openAll([keyOf(owner, generation)]);
    const entries = yield* readEntries(owner, generation);
    return yield* putIf(closed(owner, rev, entries, generation), rev);
  });

const waits: OneList = function* (owner, generation) {
  yield* pause(1);
  return yield* asBuilt(owner, generation);
};

export const fenceMutants: readonly Design[] = [
  neverSkips('F  lists: fence read after the inputs', fenceAfterInputs),
  neverSkips('H  lists: an unchanged write is skipped', skipsUnchanged),
  withRecompute('L1 naive fence and skip', naive),
  withRecompute('L2 inputs validated after the put', validatedAfter),
  withRecompute('L3 inputs validated after a marked put', validatedWithMark),
  withRecompute('L5 opens after reading', opensAfterReading),
  withRecompute('L6 gives up when the close is lost', givesUp),
  withRecompute('L7 unfenced close', unfenced),
  withRecompute('L8 new fence, old inputs', oldInputs),
];

/** Right designs, put together from the same pieces: that the harness passes them shows that it does not kill at random. */
export const rightVariants: readonly Design[] = [
  withRecompute('open, read, close, in pieces', inPieces),
  withRecompute('open, read, close, after a pause', waits),
  neverSkips('naive fence, every list every time', naive),
];
