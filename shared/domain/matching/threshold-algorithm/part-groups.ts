/**
 * What the engine that matches everything at once knows of each part. A part that is missing here does not compile, and
 * one of a group is judged wherever the group is: offers of a class are alike in what is given, those of a setting in how.
 */
import { languagesKey, lawKey, scaleKey, supportKey, topicsKey } from './feature-codes.ts';
import type { FeatureNumbers } from './feature-numbers.ts';
import type { ComponentFeatures, RecordFeatures } from '../features.ts';
import { type PartId, partIds } from '../policy.ts';

type Coded = {
  readonly group: 'class' | 'setting';
  /** What the part looks at, on either side: equal texts, and equal numbers, for what earns the same. */
  readonly keyOf: (record: RecordFeatures, component: ComponentFeatures) => string;
  readonly numberOf: (
    numbers: FeatureNumbers,
    record: RecordFeatures,
    component: ComponentFeatures,
  ) => number;
};

/** The place is judged with the list that is walked, the gap with each entry. */
type Own<Part extends PartId> = { readonly group: Part };

export const partGroups = {
  topics: {
    group: 'class',
    keyOf: (_, component) => topicsKey(component),
    numberOf: ({ topics }, _, component) => topics(component),
  },
  support: {
    group: 'class',
    keyOf: (_, component) => supportKey(component),
    numberOf: ({ support }, _, component) => support(component),
  },
  gap: { group: 'gap' },
  place: { group: 'place' },
  language: {
    group: 'setting',
    keyOf: (_, component) => languagesKey(component),
    numberOf: ({ language }, _, component) => language(component),
  },
  law: {
    group: 'setting',
    keyOf: (record) => lawKey(record),
    numberOf: ({ law }, record) => law(record),
  },
  scale: {
    group: 'setting',
    keyOf: (record) => scaleKey(record),
    numberOf: ({ scale }, record) => scale(record),
  },
} as const satisfies {
  readonly [Part in PartId]: Part extends 'gap' | 'place' ? Own<Part> : Coded;
};

type PartOf<Group> = {
  readonly [Part in PartId]: (typeof partGroups)[Part]['group'] extends Group ? Part : never;
}[PartId];

export type ClassPart = PartOf<'class'>;
export type SettingPart = PartOf<'setting'>;
export type CodedPart = ClassPart | SettingPart;

const partsIn = <Group extends string>(group: Group): readonly PartOf<Group>[] =>
  partIds.filter((part): part is PartOf<Group> => partGroups[part].group === group);

export const classParts = partsIn('class');
export const settingParts = partsIn('setting');

/** The same for each part, under its name. */
export const forParts = <Part extends PartId, Value>(
  parts: readonly Part[],
  make: (part: Part) => Value,
): Readonly<Record<Part, Value>> =>
  Object.fromEntries(parts.map((part) => [part, make(part)])) as Record<Part, Value>;
