/** The facts of a record as a whole as label and text, in reading order; what is not stated is left out. */
import type { Field } from '#shared/domain/fields/field';
import { recordFields } from '#shared/domain/fields/record-fields';

import type { Words } from '../i18n/words.ts';
import { type Fact, toldBy } from './described-facts.ts';
import type { LabelledForBothKinds } from '#shared/messages/field-labels';

/** Pages tell these in sentences of their own. */
const toldApart: readonly string[] = ['edition', 'supportRequested'];

const factsOf = (
  name: string,
  { holds, asked }: Field,
  record: Readonly<Record<string, unknown>>,
  words: Words,
): readonly Fact[] =>
  holds.type === 'own' || asked === 'carried' || toldApart.includes(name)
    ? []
    : [{ key: `field.${name as LabelledForBothKinds}`, ...toldBy(holds, record[name], words) }];

/** Of a record, or of what both sides of its match see of it: what is not there is not told. */
export const recordFacts = (record: object, words: Words): readonly Fact[] =>
  Object.entries(recordFields)
    .flatMap(([name, field]) => factsOf(name, field, { ...record }, words))
    .filter(({ text }) => text !== '');
