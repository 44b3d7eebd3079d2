/** The answers of a form once proposals of its texts are kept, or a text is divided. Pure. */
import type { RecordKind } from '#shared/domain/records/record';

import { componentKeysName, type Entries, givenBy, inComponent } from '../../kept/answers-given.ts';
import type { KeptChange } from '../../readings/kept-change.ts';
import { shownBy } from '../answers/asked-fields.ts';
import { entriesFrom } from '../answers/entries-of-record.ts';
import { componentFormFields, fieldsOf } from '../answers/field-table.ts';
import { firstKeys, withOneMore } from '../answers/part-keys.ts';

const replaced = (
  entries: Entries,
  values: ReturnType<typeof shownBy>,
  nameOf: (field: string) => string,
): Entries => {
  const names = new Set(Object.keys(values).map(nameOf));
  return [...entries.filter(([name]) => !names.has(name)), ...entriesFrom(values, nameOf)];
};

export const withKept = (
  entries: Entries,
  kind: RecordKind,
  key: string,
  { component, record }: KeptChange,
): Entries =>
  replaced(
    replaced(entries, shownBy(fieldsOf(kind), record), (field) => field),
    shownBy(componentFormFields, component),
    (field) => inComponent(key, field),
  );

/** The first text stays with the component and its answers; each other one begins a component behind it. */
export const withParts = (entries: Entries, key: string, texts: readonly string[]): Entries => {
  const [first = '', ...others] = texts;
  const keys = givenBy(entries).all(componentKeysName);
  const { keys: all } = others.reduce(withOneMore, firstKeys(keys));
  const added = all.slice(keys.length);
  const order = keys.flatMap((own) => (own === key ? [own, ...added] : [own]));
  const textName = inComponent(key, 'text');
  return [
    ...entries.filter(([name]) => name !== componentKeysName && name !== textName),
    ...order.map((own) => [componentKeysName, own] as const),
    [textName, first],
    ...others.map((text, index) => [inComponent(added[index] ?? '', 'text'), text] as const),
  ];
};
