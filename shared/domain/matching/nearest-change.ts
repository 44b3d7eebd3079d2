/**
 * The smallest single change, of one field on one side, that would let a pair pass every gate; for a pair that passes,
 * the one that would raise its score most. A suggestion to people: nothing is changed by it. It knows only what the
 * pair says, so a pair as its reader may see it gives nothing else away.
 */
import type { RecordKind } from '../records/record.ts';
import {
  askForSupport,
  confirmAgain,
  lessExcluded,
  more,
  openAgain,
  otherArea,
  otherWindow,
} from './edits.ts';
import { higherAmount, moreCapacity, wholeAmount } from './amount-edits.ts';
import { otherPlaces } from './place-edits.ts';
import { type ChangeField, changeFields, type Edit } from './edit.ts';
import { failedGates, type GateId, passesGates } from './gates.ts';
import type { Pair } from './pair.ts';
import type { Policy } from './policy.ts';
import type { Values } from './reason-values.ts';
import { scoreParts, sumOf } from './score-parts.ts';

export type Change = {
  readonly effect: 'opens' | 'raises';
  readonly side: RecordKind;
  readonly field: ChangeField;
  readonly values: Values;
  /** The score with the change. */
  readonly score: number;
};

const none = (): readonly Edit[] => [];

/** What may open each gate. Who the parties are, whether they are real, and what was tried before, no edit changes. */
const gateEdits = {
  requested: askForSupport,
  available: openAgain,
  confirmed: confirmAgain,
  parties: none,
  world: none,
  area: otherArea,
  place: otherPlaces,
  exclusion: lessExcluded,
  window: otherWindow,
  need: (pair) => higherAmount(pair, 'pledge'),
  capacity: moreCapacity,
  untried: none,
} as const satisfies Record<GateId, (pair: Pair) => readonly Edit[]>;

/** What people may choose to say or give. Law and scale are facts about a State, not choices. */
const partEdits = (pair: Pair): readonly Edit[] => [
  ...(['pledge', 'offer'] as const).flatMap((side) =>
    (['languages', 'topics', 'supportTypes'] as const).flatMap((field) => more(pair, side, field)),
  ),
  ...otherPlaces(pair).filter(({ field }) => field === 'countries'),
  ...wholeAmount(pair),
];

/** How much a change asks of people, least first: to say something, to stretch, to give more, to give up, to begin anew. */
const effort: Readonly<Record<ChangeField, number>> = {
  supportRequested: 1,
  validUntil: 1,
  languages: 1,
  topics: 2,
  supportTypes: 2,
  start: 3,
  end: 3,
  countries: 4,
  regions: 5,
  quantity: 5,
  matchesAtOnce: 5,
  anywhere: 6,
  exclusions: 7,
  availability: 8,
  area: 9,
};

const changeOf = (
  effect: Change['effect'],
  { side, field, values, pair }: Edit,
  policy: Policy,
): Change => ({ effect, side, field, values, score: sumOf(scoreParts(pair, policy)) });

/** Least effort first, then the higher score, then the reader's own side. */
export const byEffort =
  (own: RecordKind | undefined) =>
  (left: Change, right: Change): number =>
    effort[left.field] - effort[right.field] ||
    right.score - left.score ||
    Number(right.side === own) - Number(left.side === own) ||
    changeFields.indexOf(left.field) - changeFields.indexOf(right.field);

export type NearestChange = Edit & { readonly change: Change };

/** The change with the edit behind it. @param own the side of whoever reads. */
export const nearestEdit = (
  pair: Pair,
  policy: Policy,
  own?: RecordKind,
): NearestChange | undefined => {
  const failed = failedGates(pair);
  const effect = failed.length > 0 ? 'opens' : 'raises';
  const score = sumOf(scoreParts(pair, policy));
  const edits = failed.length > 0 ? failed.flatMap((id) => gateEdits[id](pair)) : partEdits(pair);
  const order = byEffort(own);
  return edits
    .filter((each) => passesGates(each.pair))
    .map((each) => ({ ...each, change: changeOf(effect, each, policy) }))
    .filter(({ change }) => effect === 'opens' || change.score > score)
    .sort((left, right) =>
      effect === 'raises' && left.change.score !== right.change.score
        ? right.change.score - left.change.score
        : order(left.change, right.change),
    )[0];
};

/** The nearest change among several pairs of two records: of those that pass, or nearly do, the first in `rankPairs` order counts. */
export const nearestChange = (
  pairs: readonly Pair[],
  policy: Policy,
  own?: RecordKind,
): Change | undefined => {
  const [first] = pairs;
  if (!first) return undefined;
  if (passesGates(first)) return nearestEdit(first, policy, own)?.change;
  return pairs
    .flatMap((pair) => nearestEdit(pair, policy, own)?.change ?? [])
    .sort(byEffort(own))[0];
};
