/** The coded fields of a record: what matching, coverage and files work with, apart from anybody's words. */
import { componentFields } from './component-fields.ts';
import { type DescribedFields, type Field } from './field.ts';
import { recordFields } from './record-fields.ts';

const isCoded = ({ holds, coded }: Field): boolean =>
  holds.type === 'code' || holds.type === 'codes' || coded === true;

const codedIn = (table: DescribedFields): readonly string[] =>
  Object.entries(table).flatMap(([name, field]) => (isCoded(field) ? [name] : []));

export const codedOfRecord = codedIn(recordFields);
export const codedOfComponent = codedIn(componentFields);

type Said = Readonly<Record<string, unknown>>;
type Coded = { readonly components: readonly { readonly id: string }[] };

/** Each coded field of a record by its JSON Pointer, with a component by its id, as in `/components/c1/area`. */
export const codedValues = (record: Coded): ReadonlyMap<string, unknown> => {
  const said = record as unknown as Said;
  return new Map([
    ...codedOfRecord.flatMap((name) => (name in said ? [[`/${name}`, said[name]] as const] : [])),
    ...record.components.flatMap((component) =>
      codedOfComponent.map(
        (name) =>
          [`/components/${component.id}/${name}`, (component as unknown as Said)[name]] as const,
      ),
    ),
  ]);
};

/** Where everyone may read the field itself. */
export const isPublicCode = (pointer: string): boolean => {
  const table: DescribedFields = pointer.startsWith('/components/')
    ? componentFields
    : recordFields;
  return table[pointer.slice(pointer.lastIndexOf('/') + 1)]?.audience === 'public';
};

/** Whether anything is stated by a value of a coded field, whatever its shape. */
export const isStatedCode = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'object' && value !== null) return Object.values(value).some(isStatedCode);
  return value !== null && value !== undefined && value !== false;
};

const wordsOf: Readonly<Record<string, (value: unknown) => unknown>> = {
  places: (value) => (value as Said | null)?.['stated'] ?? [],
  window: (value) => (value as Said | null)?.['stated'],
  conditions: (value) => (Array.isArray(value) ? value.map((each: Said) => each['text']) : []),
};

/** What of a coded field is its owner's words, which no code changes. */
export const ownWordsIn = (name: string, value: unknown): unknown => wordsOf[name]?.(value);
