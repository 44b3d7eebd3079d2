/**
 * What a party keeps to itself and the Secretariat, such as whom it rules out and its follow-up plan: nobody accepts it,
 * no source states it, and nothing that others see follows from it.
 */
import { formerOf, type NamedComponent } from '../component-pairs.ts';
import { componentFields } from './component-fields.ts';
import { type Field, type DescribedFields, unstated } from './field.ts';
import { recordFields } from './record-fields.ts';

type Said = Readonly<Record<string, unknown>>;

const namesIn = (table: DescribedFields): readonly string[] =>
  Object.entries(table).flatMap(([name, { audience }]) => (audience === 'party' ? [name] : []));

const ofRecord = namesIn(recordFields);
const ofComponent = namesIn(componentFields);

/** What a change of nothing but those of components is called. */
export const partyFieldsOfComponents = 'followUp';

/** Those of the record as a whole, and of its components together. */
export const partyFields: readonly string[] = [...ofRecord, partyFieldsOfComponents];

/** The names of those fields of a component that others may know of. */
export const withoutPartyFieldNames = (names: readonly string[]): readonly string[] =>
  names.filter((name) => !ofComponent.includes(name));

const without = (said: object, names: readonly string[]): Said =>
  Object.fromEntries(Object.entries(said).filter(([name]) => !names.includes(name)));

const componentsIn = ({ components }: Said): readonly Said[] =>
  Array.isArray(components) ? (components as readonly Said[]) : [];

/** What others may work with. */
export const withoutPartyFields = (said: object): Said => ({
  ...without(said, ofRecord),
  components: componentsIn(said as Said).map((each) => without(each, ofComponent)),
});

const blank = ({ holds }: Field): unknown => (holds.type === 'own' ? [] : unstated[holds.type]);

const blanks = (table: DescribedFields, names: readonly string[]): Said =>
  Object.fromEntries(
    names.flatMap((name) => {
      const field = table[name];
      return field ? [[name, blank(field)]] : [];
    }),
  );

const blankOfRecord = blanks(recordFields, ofRecord);
const blankOfComponent = blanks(componentFields, ofComponent);

/** As it is shown to whoever may not see them: as if nobody had stated any. */
export const blankedPartyFields = <Record extends { readonly components: readonly object[] }>(
  record: Record,
): Record => ({
  ...record,
  ...blankOfRecord,
  components: record.components.map((each) => ({ ...each, ...blankOfComponent })),
});

const isStated = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null;

const statesAny = (said: object, names: readonly string[]): boolean =>
  names.some((name) => isStated((said as Said)[name]));

/** Whether its party keeps anything there. */
export const statesPartyFields = (record: { readonly components: readonly object[] }): boolean =>
  statesAny(record, ofRecord) || record.components.some((each) => statesAny(each, ofComponent));

/** The components that are there no more, and with which something goes that the party keeps. */
export const lostWithPartyFields = <Component extends { readonly id: string }>(
  before: readonly Component[],
  after: readonly Component[],
): readonly Component[] => {
  const kept = new Set(after.map(({ id }) => id));
  return before.filter((each) => !kept.has(each.id) && statesAny(each, ofComponent));
};

const picked = (said: object, names: readonly string[]): Said =>
  Object.fromEntries(Object.entries(said).filter(([name]) => names.includes(name)));

/** What a party keeps stays when its words are stated anew by somebody else: with the component that says the same. */
export const withPartyFieldsOf = <
  Record extends { readonly components: readonly NamedComponent[] },
>(
  record: Record,
  before: Record,
): Record => {
  const former = formerOf(record.components, before.components);
  return {
    ...record,
    ...picked(before, ofRecord),
    components: record.components.map((each, at) => ({
      ...each,
      ...picked(former[at] ?? {}, ofComponent),
    })),
  };
};
