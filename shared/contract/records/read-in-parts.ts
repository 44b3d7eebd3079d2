/** What can be read of a value that its schema refuses: each field and element by itself, and the rest as it stands. */
import * as z from 'zod';

const withoutWrapping = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodDefault ||
  schema instanceof z.ZodOptional ||
  schema instanceof z.ZodNullable
    ? withoutWrapping(schema.unwrap() as z.ZodType)
    : schema;

/** By itself it may become several, such as an entry that holds two addresses. */
const elementInParts = (list: z.ZodArray, element: unknown): readonly unknown[] => {
  const read = list.safeParse([element]);
  return read.success ? read.data : [readInParts(list.element as z.ZodType, element)];
};

export const readInParts = (schema: z.ZodType, value: unknown): unknown => {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const inner = withoutWrapping(schema);
  if (inner instanceof z.ZodArray && Array.isArray(value))
    return value.flatMap((element) => elementInParts(inner, element));
  if (inner instanceof z.ZodObject && typeof value === 'object' && value !== null) {
    const fields = new Map(Object.entries(value));
    return Object.fromEntries(
      Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([field, each]) => {
        const part = readInParts(each, fields.get(field));
        return part === undefined ? [] : [[field, part]];
      }),
    );
  }
  return value;
};
