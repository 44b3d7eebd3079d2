/**
 * What intake takes, as it is answered once it is kept: the same shape without the rules. What was taken once is
 * answered for ever, whatever a rule says today, and a word that its vocabulary lost is answered as it stands.
 */
import * as z from 'zod';

type Shape = Readonly<Record<string, z.ZodType>>;

const keptOf = (schema: z.ZodType): z.ZodType => {
  if (schema instanceof z.ZodOptional) return keptOf(schema.unwrap() as z.ZodType).optional();
  if (schema instanceof z.ZodNullable) return keptOf(schema.unwrap() as z.ZodType).nullable();
  if (schema instanceof z.ZodDefault)
    return keptOf(schema.unwrap() as z.ZodType).default(schema.def.defaultValue);
  if (schema instanceof z.ZodArray) return z.array(keptOf(schema.element as z.ZodType));
  if (schema instanceof z.ZodObject) return z.object(keptShape(schema.shape as Shape));
  if (schema instanceof z.ZodEnum) return z.union([schema, z.string()]);
  const { type } = schema.def;
  if (type === 'string') return z.string();
  if (type === 'number') return schema instanceof z.ZodNumberFormat ? z.int() : z.number();
  if (type === 'boolean') return z.boolean();
  throw new Error(`Say how a value of type ${type} is answered once it is kept`);
};

/** The type stays that of intake: of what a vocabulary lost, pages show the bare word. */
export const keptSchema = <Schema extends z.ZodType>(schema: Schema): Schema =>
  keptOf(schema) as Schema;

export const keptShape = <Fields extends Shape>(shape: Fields): Fields =>
  Object.fromEntries(
    Object.entries(shape).map(([field, schema]) => [field, keptOf(schema)]),
  ) as unknown as Fields;
