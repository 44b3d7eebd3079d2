/** What a component says once proposals are kept, as a change of what it says now, in the API's shape. Pure. */
import type { ProposedAnswer } from './proposals.ts';
import {
  fieldsIn,
  isBlank,
  arrayIn,
  type ProposedField,
  type StatedComponent,
} from './stated-component.ts';

type Fields = Readonly<Record<string, unknown>>;

export type KeptChange = {
  readonly component: Fields;
  /** Of the record as a whole. */
  readonly record: Fields;
};

const withOneMore = (stated: unknown, value: unknown): readonly unknown[] => [
  ...arrayIn(stated).filter((each) => each !== value),
  value,
];

const noPlaces = { anywhere: false, countries: [], regions: [], stated: [] };

const inPlaces = (name: 'countries' | 'regions') => (places: unknown, value: unknown) => {
  const before = fieldsIn(places);
  return { ...noPlaces, ...before, [name]: withOneMore(before[name], value) };
};

const replaced = (_: unknown, value: unknown): unknown => value;

/** The field of the component in which it is kept, and what that field then says. */
const ways: Readonly<
  Record<
    Exclude<ProposedField, 'supportRequested'>,
    {
      readonly in: keyof StatedComponent;
      readonly with: (stated: unknown, value: unknown) => unknown;
    }
  >
> = {
  area: { in: 'area', with: replaced },
  topics: { in: 'topics', with: withOneMore },
  supportTypes: { in: 'supportTypes', with: withOneMore },
  quantity: { in: 'quantity', with: replaced },
  countries: { in: 'places', with: inPlaces('countries') },
  regions: { in: 'places', with: inPlaces('regions') },
  anywhere: {
    in: 'places',
    with: (places) => ({ ...fieldsIn(places), anywhere: true, countries: [], regions: [] }),
  },
  languages: { in: 'languages', with: withOneMore },
  start: { in: 'window', with: (window, start) => ({ ...fieldsIn(window), start }) },
  end: { in: 'window', with: (window, end) => ({ ...fieldsIn(window), end }) },
  due: { in: 'due', with: replaced },
  conditions: { in: 'conditions', with: withOneMore },
};

export const keptIn = (field: keyof typeof ways): keyof StatedComponent => ways[field].in;

export const keptChange = (
  stated: StatedComponent,
  kept: readonly ProposedAnswer[],
): KeptChange => {
  let component: Fields = {};
  let record: Fields = {};
  for (const { field, value } of kept) {
    if (field === 'supportRequested') {
      record = { [field]: value };
      continue;
    }
    const way = ways[field];
    const before = isBlank(component[way.in]) ? stated[way.in] : component[way.in];
    component = { ...component, [way.in]: way.with(before, value) };
  }
  return { component, record };
};
