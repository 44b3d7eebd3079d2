/**
 * Says in words what an absent field is. Generators take a `default` for a promise that the field is there, and make
 * it required in what is sent; an answer has all of its fields, so there it says nothing.
 */
import { type JsonFields, isFields, type Json } from './named-enums.ts';

const worded = (schema: JsonFields, isAlwaysThere: boolean): JsonFields => {
  if (!('default' in schema)) return schema;
  const { default: absent = null, description, ...rest } = schema;
  const words = `Where it is absent: \`${JSON.stringify(absent)}\`.`;
  const said = typeof description === 'string' ? [description] : [];
  const all = isAlwaysThere ? said : [...said, words];
  return { ...rest, ...(all.length > 0 ? { description: all.join(' ') } : {}) };
};

const wordedFields = (properties: JsonFields, required: Json | undefined): JsonFields =>
  Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => {
      const isAlwaysThere = Array.isArray(required) && required.includes(name);
      return [name, withWordedDefaults(isFields(schema) ? worded(schema, isAlwaysThere) : schema)];
    }),
  );

/** Parameters keep theirs: whoever asks need not send one, and tools show it. */
export const withWordedDefaults = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(withWordedDefaults);
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'properties' && isFields(inner)
        ? wordedFields(inner, value['required'])
        : key === 'parameters'
          ? inner
          : withWordedDefaults(inner),
    ]),
  );
};
