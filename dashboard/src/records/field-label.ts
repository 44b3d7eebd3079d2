/** What a page calls a field by its name: of those with a label in the form, that; of those with a shape of their own, one of here. Pure. */
import type { componentFields } from '#shared/domain/fields/component-fields';
import type { recordFields } from '#shared/domain/fields/record-fields';
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
  excludedCountries: 'privacy.field.exclusions',
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

export const fieldLabel = (name: string): MessageKey | null =>
  isLabelled(name) ? `field.${name}` : (ownLabels[name as keyof typeof ownLabels] ?? null);
