/** What an entry of a record's history says of what changed: the fields by their labels, those of a component under its number. Pure. */
import { partyFieldsOfComponents } from '#shared/domain/fields/party-fields';

import type { History } from '../api/answers.ts';
import type { MessageKey } from '../i18n/messages/catalogue.ts';
import type { Words } from '../i18n/words.ts';
import { labelSaid } from '../records/described-facts.ts';
import { fieldLabel } from '../records/field-label.ts';

type Entry = Pick<History['items'][number], 'version' | 'changed' | 'components'>;

/** What entries from before the components were named say of all of them at once. */
const ofAllComponents: Readonly<Record<string, MessageKey>> = {
  components: 'form.components',
  [partyFieldsOfComponents]: 'form.followUp',
};

const labelled = (keys: readonly (MessageKey | null)[], words: Words): string =>
  words.list([...new Set(keys.flatMap((key) => (key === null ? [] : labelSaid(key, words))))]);

const ofComponent = ({ id, how, fields }: Entry['components'][number], words: Words): string => {
  const { say } = words;
  const name = say('form.component', { number: id.slice(1) });
  if (how !== 'changed') return say(`history.component.${how}`, { component: name });
  const labels = labelled(fields.map(fieldLabel), words);
  return labels === ''
    ? name
    : say('history.component.changed', { component: name, fields: labels });
};

/** One sentence for the record as a whole and one for each component; a record that comes in is told by that alone. */
export const changedWords = (
  { version, changed, components }: Entry,
  words: Words,
): readonly string[] => {
  if (version === 1) return [];
  const whole = (field: string): MessageKey | null => {
    const ofAll = ofAllComponents[field];
    if (ofAll === undefined) return fieldLabel(field);
    return components.length > 0 ? null : ofAll;
  };
  const ofRecord = labelled(changed.map(whole), words);
  return [
    ...(ofRecord === '' ? [] : [ofRecord]),
    ...components.map((each) => ofComponent(each, words)),
  ];
};
