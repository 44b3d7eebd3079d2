/** What a page calls the question at which two versions of a record differ. Pure. */
import type { RecordKind } from '#shared/domain/records/record';

import { fieldKeyOf } from '../faults/form-messages.ts';
import type { Words } from '../../i18n/words.ts';
import { type EditDifference, wholeComponent } from './edit-conflict.ts';

export const differenceLegend = (
  { component, field }: Pick<EditDifference, 'component' | 'field'>,
  kind: RecordKind,
  numberOf: (component: string) => number | string,
  { say }: Words,
): string => {
  const label = field === wholeComponent ? undefined : fieldKeyOf(field, kind);
  const question = label ? say(label) : '';
  if (component === null) return question;
  const part = say('form.component', { number: numberOf(component) });
  return question === '' ? part : `${part}: ${question}`;
};
