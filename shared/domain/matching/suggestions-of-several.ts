/** The lists of several records of one kind over the same counterparts, by whichever way is shorter; all come to the same. */
import { allSuggestions } from './threshold-algorithm/all-suggestions.ts';
import type { RecordFeatures } from './features.ts';
import { byMerit, inTurns } from './list-order.ts';
import type { Policy } from './policy.ts';
import {
  type RecordClass,
  recordClasses,
  suggestionOfMember,
  withComponentOf,
} from './record-classes.ts';
import { bestSuggestions, type Suggestion, suggestionOf } from './suggestion.ts';

/** From so many pairs on, laying all offers out for the walk costs less than judging every pair. */
export const manyPairs = 20_000;
/** From so many lists on, telling which counterparts are alike costs less than judging each for every list. */
const severalLists = 5;

type Lists = ReadonlyMap<string, readonly Suggestion[]>;

/** As `bestSuggestions` over all members: of a class no list holds more than its first. */
const bestOfClasses = (
  of: RecordFeatures,
  classes: readonly RecordClass[],
  policy: Policy,
): readonly Suggestion[] => {
  const found = classes.flatMap(({ example, members }) => {
    const suggestion = suggestionOf(of, example, policy);
    if (!suggestion) return [];
    return members
      .slice(0, policy.listLength)
      .map((member) => suggestionOfMember(suggestion, example, member));
  });
  return inTurns(found, policy.listLength, byMerit);
};

const listsOf = (
  owners: readonly RecordFeatures[],
  counterparts: readonly RecordFeatures[],
  policy: Policy,
): Lists => {
  const arePledges = owners.every(({ kind }) => kind === 'pledge');
  if (arePledges && owners.length * counterparts.length >= manyPairs)
    return allSuggestions(owners, counterparts, policy);
  if (owners.length < severalLists)
    return new Map(owners.map((owner) => [owner.id, bestSuggestions(owner, counterparts, policy)]));
  const classes = recordClasses(counterparts, owners);
  return new Map(owners.map((owner) => [owner.id, bestOfClasses(owner, classes, policy)]));
};

export const suggestionsOfSeveral = (
  owners: readonly RecordFeatures[],
  counterparts: readonly RecordFeatures[],
  policy: Policy,
): Lists => {
  const classes = recordClasses(owners, counterparts);
  const examples = classes.map(({ example }) => example);
  const lists = listsOf(examples, counterparts, policy);
  return new Map(
    classes.flatMap(({ example, members }) => {
      const list = lists.get(example.id) ?? [];
      return members.map(
        (member) =>
          [member.id, list.map((each) => withComponentOf(each, example, member))] as const,
      );
    }),
  );
};
