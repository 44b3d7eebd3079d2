/** From a record to the answers that made it: what an edit or a copy starts from. The inverse of `read-submission.ts`. */
import type { UnfinishedContact } from '#shared/contract/records/contact';
import type { OfferView, PledgeView } from '#shared/contract/records/record-views';

import { componentKeysName, type Entries, inComponent } from '../../kept/answers-given.ts';
import { shownBy } from './asked-fields.ts';
import { componentFormFields, fieldsOf } from './field-table.ts';
import { storedTexts } from './unfinished-value.ts';

type View = PledgeView | OfferView;

export const entriesFrom = (
  values: ReturnType<typeof shownBy>,
  nameOf: (field: string) => string = (field) => field,
): Entries =>
  Object.entries(values).flatMap(([field, list]) =>
    storedTexts(list).map((value) => [nameOf(field), String(value)] as const),
  );

type Said = { readonly components?: unknown };
type Part = { readonly id?: unknown };

/** Of a draft, also what is not finished. */
const saidBy = (record: View): Said => record.unfinished ?? record;

const partsOf = ({ components }: Said): readonly Part[] =>
  Array.isArray(components)
    ? components.filter((each): each is Part => typeof each === 'object' && each !== null)
    : [];

export const entriesOfRecord = (record: View): Entries => {
  const said = saidBy(record);
  return [
    ...entriesFrom(shownBy(fieldsOf(record.kind), said)),
    ...partsOf(said).flatMap((part, index): Entries => {
      const key = `k${index + 1}`;
      return [
        [componentKeysName, key],
        [inComponent(key, 'id'), typeof part.id === 'string' ? part.id : ''],
        ...entriesFrom(shownBy(componentFormFields, part), (field) => inComponent(key, field)),
      ];
    }),
  ];
};

/** The focal point of a record, which is read apart from it. */
export const entriesOfContact = (contact: UnfinishedContact): Entries =>
  Object.entries(contact).flatMap(([field, value]) =>
    value === undefined ? [] : [[`contact.${field}`, value] as const],
  );

/** What a new record starts from that is like another: nothing that is of the other alone. */
export const entriesOfCopy = (record: View): Entries =>
  entriesOfRecord(record).filter(([name]) => !/^c\.\w+\.id$/.test(name));
