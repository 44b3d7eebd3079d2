/** Which fields of a record who reads, as their descriptions say. Pure. */
import { componentFields } from '#shared/domain/fields/component-fields';
import type { Field } from '#shared/domain/fields/field';
import { recordFields } from '#shared/domain/fields/record-fields';

import type { MessageKey } from '../i18n/messages/catalogue.ts';
import { fieldLabel } from '../records/field-label.ts';

export const fieldAudiences = [
  'public',
  'registered',
  'party',
] as const satisfies readonly Field['audience'][];
export type FieldAudience = (typeof fieldAudiences)[number];

const described: readonly (readonly [string, Field])[] = [
  ...Object.entries(recordFields),
  ...Object.entries(componentFields),
];

const labelsWhere = (holds: (field: Field) => boolean): readonly MessageKey[] => [
  ...new Set(described.flatMap(([name, field]) => (holds(field) ? (fieldLabel(name) ?? []) : []))),
];

export const labelsFor = (reader: FieldAudience): readonly MessageKey[] =>
  labelsWhere(({ audience }) => audience === reader);

/** What both sides of a proposed match see of each other before anything is public. */
export const labelsForBothSides = (): readonly MessageKey[] =>
  labelsWhere(({ bothSides }) => bothSides);
