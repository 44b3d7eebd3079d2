/** Every kept list is the top of all suggestions, computed anew from every record, and none is left open. */
import type { RecordFeatures } from '#shared/domain/matching/features';
import { featuresOf } from '#shared/domain/matching/features-of-record';
import { gateIds, gates } from '#shared/domain/matching/gates';
import type { Policy } from '#shared/domain/matching/policy';
import { partyNumberOf } from '#shared/domain/matching/list-order';
import { scoreParts } from '#shared/domain/matching/score-parts';
import type { Suggestion } from '#shared/domain/matching/suggestion';
import { isSameValue } from '#shared/domain/values/same-value';
import { listKey } from '#shared/table/derived-keys';

import type { Dump, HeldTruth, Violation } from './dump.ts';

export type CheckedGeneration = { readonly name: string; readonly policy: Policy };

/** Ids compare by their characters, as everywhere: `c10` comes before `c2`. */
const byText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** All pairs of components that pass every gate, best first: no look-ups, no skipping. */
const ranked = (
  of: RecordFeatures,
  other: RecordFeatures,
  policy: Policy,
): readonly Suggestion[] => {
  const [pledge, offer] = of.kind === 'pledge' ? [of, other] : [other, of];
  const found: Suggestion[] = [];
  for (const asked of pledge.components) {
    for (const given of offer.components) {
      const pair = { pledge, asked, offer, given };
      if (gateIds.some((gate) => gates[gate].verdict(pair) === 'fail')) continue;
      const parts = scoreParts(pair, policy);
      let score = 0;
      for (const points of parts) score += points;
      const components = { pledgeComponent: asked.id, offerComponent: given.id };
      const { id, version, accepted } = other;
      const partyNumber = partyNumberOf(other.partyId);
      found.push({ id, version, accepted, partyNumber, score, ...components, parts });
    }
  }
  return found.sort(
    (left, right) =>
      right.score - left.score ||
      byText(left.pledgeComponent, right.pledgeComponent) ||
      byText(left.offerComponent, right.offerComponent),
  );
};

const inForce = ({ record }: HeldTruth): boolean =>
  record.state === 'submitted' || record.state === 'accepted';

/** The best that is left of each party, then again, until nothing is left. */
const inTurns = (left: readonly Suggestion[]): readonly Suggestion[] => {
  const turn = left.filter(
    ({ partyNumber }, at) => left.findIndex((each) => each.partyNumber === partyNumber) === at,
  );
  return turn.length === 0
    ? []
    : [...turn, ...inTurns(left.filter((each) => !turn.includes(each)))];
};

const listFromScratch = (of: HeldTruth, all: readonly HeldTruth[], policy: Policy) => {
  if (!inForce(of)) return [];
  const features = featuresOf(of.record);
  const found = all
    .filter((other) => other.kind !== of.kind && inForce(other))
    .flatMap((other) => ranked(features, featuresOf(other.record), policy).slice(0, 1))
    .sort(
      (left, right) =>
        right.score - left.score ||
        (left.accepted === right.accepted ? byText(left.id, right.id) : left.accepted ? -1 : 1),
    );
  return inTurns(found).slice(0, policy.listLength);
};

export const checkLists = (
  { truths, find, under }: Dump,
  { name, policy }: CheckedGeneration,
): readonly Violation[] => {
  const wrong = truths.flatMap((truth): readonly Violation[] => {
    const { kind, record } = truth;
    const says = `The list of ${kind} ${record.id}`;
    const list = find(listKey(name, kind, record.id));
    if (!list) return [`${says} is missing`];
    const should = listFromScratch(truth, truths, policy);
    return [
      ...(list['open'] === false ? [] : [`${says} is open`]),
      ...(list['policyVersion'] === policy.version ? [] : [`${says} is by another policy`]),
      ...(isSameValue(list['entries'], should)
        ? []
        : [
            `${says} holds ${JSON.stringify(list['entries'])} instead of ${JSON.stringify(should)}`,
          ]),
    ];
  });
  const known = new Set(truths.map(({ record }) => record.id));
  const orphans = under(`LIST#${name}#`).filter(({ SK }) => !known.has(SK));
  return [...wrong, ...orphans.map(({ PK, SK }) => `${PK} ${SK} is the list of no record`)];
};
