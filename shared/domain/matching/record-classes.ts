/**
 * Records that no rule of matching tells apart, as a party's burst of one offer in other words: each of a class earns
 * the same from whatever it meets, so one is judged for all, and among themselves they rank by id.
 */
import { compareText } from '../values/compare-text.ts';
import type { RecordFeatures } from './features.ts';
import type { Suggestion } from './suggestion.ts';

export type RecordClass = {
  /** Judged for all. */
  readonly example: RecordFeatures;
  /** In the order in which equal scores rank. */
  readonly members: readonly RecordFeatures[];
};

type Named = { readonly id: string };

const byId = (left: Named, right: Named): number => compareText(left.id, right.id);

/** All that is known of a record but its name: what a rule may read some day tells records apart by itself. */
const likenessOf = (record: RecordFeatures): string => {
  const components = record.components.toSorted(byId).map((each) => ({ ...each, id: '' }));
  return JSON.stringify({ ...record, id: '', version: 0, components });
};

/** Whom a record that they meet is matched with stands alone, since its name decides there. */
export const recordClasses = (
  records: readonly RecordFeatures[],
  met: readonly RecordFeatures[],
): readonly RecordClass[] => {
  const named = new Set(met.flatMap(({ matched }) => matched));
  const classes = Map.groupBy(records, (each) =>
    named.has(each.id) ? each.id : likenessOf(each),
  ).values();
  return [...classes].flatMap((alike) => {
    const members = alike.toSorted(byId);
    const [example] = members;
    return example ? [{ example, members }] : [];
  });
};

const componentOf = { pledge: 'pledgeComponent', offer: 'offerComponent' } as const;

/** A suggestion with a member's component in the place of the example's: equal scores are told apart by their order. */
export const withComponentOf = (
  suggestion: Suggestion,
  example: RecordFeatures,
  member: RecordFeatures,
): Suggestion => {
  const field = componentOf[example.kind];
  const at = example.components.toSorted(byId).findIndex(({ id }) => id === suggestion[field]);
  const component = member.components.toSorted(byId)[at];
  return component ? { ...suggestion, [field]: component.id } : suggestion;
};

/** What a list holds of a member, told from what it would hold of the example. */
export const suggestionOfMember = (
  suggestion: Suggestion,
  example: RecordFeatures,
  member: RecordFeatures,
): Suggestion => ({
  ...withComponentOf(suggestion, example, member),
  id: member.id,
  version: member.version,
});
