/** The policy that is begun from what somebody typed: an earlier one as it stands, or a new one with other points, which takes the next number. Pure. */
import type { GenerationsView, GenerationView } from '#shared/contract/upkeep-views';
import { type PartId, partIds } from '#shared/domain/matching/parts/parts';

import type { FieldProblem } from '../api/problem.ts';
import type { Given } from '../kept/answers-given.ts';

type Policy = GenerationView['policy'];

/** Each once, the newest first. */
export const policiesToBegin = ({ items, brought }: GenerationsView): readonly Policy[] => {
  const known = new Map(
    [...brought, ...items.map(({ policy }) => policy)].map((policy) => [policy.version, policy]),
  );
  return [...known.values()].toSorted((one, other) => other.version - one.version);
};

/** Numbers are given once, for ever. */
export const nextPolicyVersion = (policies: readonly Policy[]): number =>
  Math.max(...policies.map(({ version }) => version)) + 1;

export const weightName = (part: PartId): string => `weight.${part}`;

/** Of all parts of any policy of its kind. */
export const pointsOfPolicy = ({ weights }: Policy): number =>
  partIds.reduce((sum, part) => sum + weights[part], 0);

const isPoints = (text: string): boolean => /^\d{1,4}$/.test(text) && Number(text) <= 1000;

export const pointsIn = (given: Given): number =>
  partIds.reduce((sum, part) => {
    const text = given.first(weightName(part)).trim();
    return sum + (isPoints(text) ? Number(text) : 0);
  }, 0);

/** As the API would refuse it. */
export const faultsOfPoints = (given: Given, from: Policy): readonly FieldProblem[] => {
  const faults = partIds
    .filter((part) => !isPoints(given.first(weightName(part)).trim()))
    .map((part) => ({ pointer: `/weights/${part}`, code: 'points', detail: '' }));
  if (faults.length > 0 || pointsIn(given) === pointsOfPolicy(from)) return faults;
  return [{ pointer: '/weights', code: 'weightsMustAddUp', detail: '' }];
};

export const policyIn = (given: Given, from: Policy, policies: readonly Policy[]): Policy => {
  const weights = { ...from.weights };
  for (const part of partIds) weights[part] = Number(given.first(weightName(part)).trim());
  const isAsItStands = partIds.every((part) => weights[part] === from.weights[part]);
  return isAsItStands ? from : { ...from, version: nextPolicyVersion(policies), weights };
};
