/** Records as they may stand, and every edit of them, from which families of scenarios about lists are made. */
import type { RecordKey } from '#shared/recompute/list-unit';

import type { Change } from './list-scenario.ts';
import type { Shape } from './records.ts';

export const pledge: RecordKey = { kind: 'pledge', id: 'p' };
const offers = ['a', 'b', 'c'].map((id): RecordKey => ({ kind: 'offer', id }));
export const [first, second, third] = offers as [RecordKey, RecordKey, RecordKey];

const asked: Shape = { topics: 3 };
const gone: Shape = { topics: 2, withdrawn: true };
const moved: Shape = { topics: 3, area: 'A2' };
const stands: readonly (Shape | undefined)[] = [undefined, { topics: 1 }, { topics: 2 }];
const becomes: readonly Shape[] = [{ topics: 1 }, { topics: 3 }, gone, moved];
export const ownerBecomes: readonly Shape[] = [
  { topics: 1 },
  { topics: 3, withdrawn: true },
  moved,
  { topics: 3, wide: true },
];

/** Every start of the pledge with up to three offers. */
export const starts: readonly (readonly Change[])[] = stands.flatMap((a) =>
  stands.flatMap((b) =>
    stands.map((c) => [
      { of: pledge, to: asked },
      ...[a, b, c].flatMap((to, index) => (to ? [{ of: offers[index] as RecordKey, to }] : [])),
    ]),
  ),
);

export type Edit = readonly Change[];
export const editsOf = (of: RecordKey, shapes = becomes): readonly Edit[] =>
  shapes.map((to) => [{ of, to }]);

/** A record that is not there can only come in. */
export const isPossible = (records: readonly Change[], edits: readonly Edit[]): boolean => {
  const there = new Set(records.map(({ of }) => of));
  return edits.flat().every(({ of, to }) => {
    if (!there.has(of) && to.withdrawn) return false;
    there.add(of);
    return true;
  });
};

export const cross = (...choices: readonly (readonly Edit[])[]): readonly (readonly Edit[])[] =>
  choices.reduce<readonly (readonly Edit[])[]>(
    (rows, edits) => rows.flatMap((row) => edits.map((edit) => [...row, edit])),
    [[]],
  );

export const pairs = [
  ...cross(editsOf(first), editsOf(second)),
  ...cross(editsOf(first), editsOf(third)),
  ...cross(editsOf(second), editsOf(third)),
  ...offers.flatMap((offer) => cross(editsOf(offer), editsOf(offer))),
];
export const triplesOfSeveral = [
  ...cross(editsOf(first), editsOf(second), editsOf(third)),
  ...cross(editsOf(first), editsOf(first), editsOf(second)),
  ...cross(editsOf(second), editsOf(third), editsOf(third)),
];
export const triples = [
  ...triplesOfSeveral,
  ...cross(editsOf(second), editsOf(second), editsOf(second)),
];
export const triplesOfOne = cross(editsOf(first), editsOf(first), editsOf(first));
export const withOwner = offers.flatMap((offer) =>
  cross(editsOf(pledge, ownerBecomes), editsOf(offer)),
);

export const matchedPair: Edit = [
  { of: pledge, to: { ...asked, matched: ['a'] } },
  { of: first, to: { topics: 2, matched: ['p'] } },
];
