/** Which components of a record a version changed, and which of their fields: names alone, values are in the versions that are kept. Pure. */
import { withoutPartyFieldNames } from '../fields/party-fields.ts';
import { isSameValue } from '../values/same-value.ts';

export const componentDeeds = ['added', 'removed', 'changed'] as const;

export type ComponentChange = {
  readonly id: string;
  readonly how: (typeof componentDeeds)[number];
  /** Of one that was changed; none of one that came or went. */
  readonly fields: readonly string[];
};

type Said = Readonly<Record<string, unknown>>;

const componentsOf = (value: object): ReadonlyMap<string, Said> => {
  const { components } = value as Said;
  const all = Array.isArray(components) ? (components as readonly Said[]) : [];
  return new Map(all.map((each) => [String(each['id']), each]));
};

const differing = (before: Said, after: Said): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => !isSameValue(before[field] ?? null, after[field] ?? null))
    .sort();

export const componentChanges = (before: object, after: object): readonly ComponentChange[] => {
  const [then, now] = [componentsOf(before), componentsOf(after)];
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((id): readonly ComponentChange[] => {
    const [old, today] = [then.get(id), now.get(id)];
    if (!old) return [{ id, how: 'added', fields: [] }];
    if (!today) return [{ id, how: 'removed', fields: [] }];
    const fields = differing(old, today);
    return fields.length === 0 ? [] : [{ id, how: 'changed', fields }];
  });
};

/** As whoever may not read what its party keeps may see it: a component of which nothing else changed did not. */
export const changesForOthers = (changes: readonly ComponentChange[]): readonly ComponentChange[] =>
  changes.flatMap((change) => {
    const fields = withoutPartyFieldNames(change.fields);
    return change.how === 'changed' && fields.length === 0 ? [] : [{ ...change, fields }];
  });
