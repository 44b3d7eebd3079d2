/** Which fields of a record who reads, as their descriptions say. Pure. */
import { componentFields } from '#shared/domain/fields/component-fields';
import type { Field } from '#shared/domain/fields/field';
import { recordFields } from '#shared/domain/fields/record-fields';
import { isLabelled, type LabelledForBothKinds } from '#shared/messages/field-labels';

import type { MessageKey } from '../i18n/messages/catalogue.ts';

type FieldName = keyof typeof recordFields | keyof typeof componentFields;

/** Of what the form asks in its own way, or does not ask. Null is what holds a record together, and nothing by itself. */
const ownLabels: Readonly<Record<Exclude<FieldName, LabelledForBothKinds>, MessageKey | null>> = {
  partyId: 'privacy.field.party',
  title: 'field.title',
  language: 'field.language',
  components: null,
  availability: 'field.availability',
  excludedPartyIds: 'privacy.field.exclusions',
  excludedCountries: null,
  sources: 'field.sources',
  linkedId: 'privacy.field.linked',
  id: null,
  part: null,
  text: 'privacy.field.text',
  area: 'field.area',
  supportTypes: 'fact.support',
  quantity: 'field.quantity',
  places: 'field.where',
  window: 'field.window',
  conditions: 'field.conditions',
  areaInWords: 'fact.asStated.area',
  topicsInWords: 'fact.asStated.topics',
  supportTypesInWords: 'fact.asStated.supportTypes',
};

const labelOf = (name: string): MessageKey | null =>
  isLabelled(name) ? `field.${name}` : (ownLabels[name as keyof typeof ownLabels] ?? null);

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
  ...new Set(described.flatMap(([name, field]) => (holds(field) ? (labelOf(name) ?? []) : []))),
];

export const labelsFor = (reader: FieldAudience): readonly MessageKey[] =>
  labelsWhere(({ audience }) => audience === reader);

/** What both sides of a proposed match see of each other before anything is public. */
export const labelsForBothSides = (): readonly MessageKey[] =>
  labelsWhere(({ bothSides }) => bothSides);
