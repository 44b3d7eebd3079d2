/** A short list while it is found: each counterpart once, with its best pair of components. */
import type { ComponentFeatures } from './features.ts';
import type { OfferColumns } from './offer-columns.ts';
import type { Suggestion } from './suggestion.ts';

export type Scored = {
  /** Score and place in the order of ids as one number: the higher, the earlier in the list. */
  readonly merit: number;
  readonly score: number;
  readonly asked: ComponentFeatures;
  /** The offer component and its record, as the columns number them. */
  readonly row: number;
  readonly record: number;
  readonly parts: readonly number[];
};

export type BestList = {
  readonly length: number;
  readonly held: Scored[];
  /** Whatever has less merit changes nothing. */
  least: number;
};

export const emptyList = (length: number): BestList => ({ length, held: [], least: 0 });

/** Of two pairs of the same records: the higher score, then the lower component ids, as rows have them. */
const isBetterPair = (left: Scored, right: Scored): boolean => {
  if (left.score !== right.score) return left.score > right.score;
  if (left.asked.id !== right.asked.id) return left.asked.id < right.asked.id;
  return left.row < right.row;
};

const placeOfRecord = (held: readonly Scored[], record: number): number => {
  for (let at = 0; at < held.length; at += 1) if (held[at]?.record === record) return at;
  return -1;
};

export const addTo = (list: BestList, scored: Scored): void => {
  const { held, length } = list;
  const at = placeOfRecord(held, scored.record);
  const known = held[at];
  if (known && !isBetterPair(scored, known)) return;
  if (known) held.splice(at, 1);
  let place = held.length;
  for (; place > 0; place -= 1) {
    const before = held[place - 1];
    if (!before || before.merit > scored.merit) break;
    held[place] = before;
  }
  held[place] = scored;
  if (held.length > length) held.pop();
  if (held.length === length) list.least = held[length - 1]?.merit ?? 0;
};

export const suggestionsIn = (
  { held }: BestList,
  { ids, versions, componentIds }: Pick<OfferColumns, 'ids' | 'versions' | 'componentIds'>,
): readonly Suggestion[] =>
  held.map(({ row, score, asked, parts }) => ({
    id: ids[row] ?? '',
    version: versions[row] ?? 0,
    score,
    pledgeComponent: asked.id,
    offerComponent: componentIds[row] ?? '',
    parts,
  }));
