/** Gives every list of values a name of its own, so that generated clients have `Stage` and not `Kind7`. */

export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [name: string]: Json };
export type JsonFields = { readonly [name: string]: Json };

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export const isFields = (value: Json | undefined): value is JsonFields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One value alone is a mark, such as the kind of a variant, and names nothing. */
export const isEnum = (value: JsonFields): boolean =>
  Array.isArray(value['enum']) && value['enum'].length > 1;

/** Keys that say how something is described, and not what it is. */
const structure = new Set(
  'properties items schema anyOf oneOf allOf parameters requestBody responses content headers additionalProperties prefixItems'.split(
    ' ',
  ),
);
const isStructure = (key: string): boolean => structure.has(key) || /^\d+$|\//.test(key);

const titled = (name: string): string =>
  name
    .split(/[^A-Za-z0-9]+/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');

/** The names of values that were found, by the values; a name that is taken gets that of what it stands in before it. */
const naming = (schemas: JsonFields) => {
  const names = new Map<string, string>();
  const added: Record<string, Json> = {};
  for (const [name, schema] of Object.entries(schemas))
    if (isFields(schema) && isEnum(schema)) names.set(JSON.stringify(schema['enum']), name);

  const nameOf = ({ type = 'string', enum: values = [] }: JsonFields, path: readonly string[]) => {
    const key = JSON.stringify(values);
    const known = names.get(key);
    if (known) return known;
    const [own = 'Value', ...outer] = path.toReversed();
    let name = titled(own);
    for (const each of outer) {
      if (!(name in schemas) && !(name in added)) break;
      name = titled(each) + name;
    }
    if (name in schemas || name in added) throw new Error(`Two lists of values are named ${name}`);
    names.set(key, name);
    added[name] = { type, enum: values };
    return name;
  };
  return { added, nameOf };
};

export const withNamedEnums = (document: JsonFields): JsonFields => {
  const components = document['components'] as JsonFields;
  const schemas = components['schemas'] as JsonFields;
  const { added, nameOf } = naming(schemas);

  const named = (value: Json, path: readonly string[]): Json => {
    if (Array.isArray(value)) return value.map((each: Json) => named(each, path));
    if (!isFields(value)) return value;
    if (isEnum(value)) {
      const { type: _, enum: _values, ...rest } = value;
      return { ...rest, $ref: `#/components/schemas/${nameOf(value, path)}` };
    }
    const own = typeof value['in'] === 'string' ? [...path, textOf(value['name'])] : path;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        named(inner, isStructure(key) ? own : [...own, key]),
      ]),
    );
  };

  const renamed = Object.entries(schemas).map(([name, schema]) => [
    name,
    isFields(schema) && isEnum(schema) ? schema : named(schema, [name]),
  ]);
  const paths = Object.entries(document['paths'] as JsonFields).map(([path, item]) => [
    path,
    Object.fromEntries(
      Object.entries(item as JsonFields).map(([method, operation]) => [
        method,
        named(operation, [textOf((operation as JsonFields)['operationId'])]),
      ]),
    ),
  ]);
  return {
    ...document,
    paths: Object.fromEntries(paths),
    components: { ...components, schemas: { ...Object.fromEntries(renamed), ...added } },
  };
};
