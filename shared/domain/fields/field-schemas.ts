/** The schemas of fields, made from their descriptions. */
import * as z from 'zod';

import { idsOf, type NonEmpty, type Term } from '#shared/vocabulary/label';
import { register, type RegisterName } from '#shared/vocabulary/register';

import {
  areaSchema,
  editionSchema,
  languageSchema,
  supportTypeSchema,
  topicSchema,
} from '../codes.ts';
import { distinct } from '../values/distinct.ts';
import { partialDateSchema } from '../values/partial-date.ts';
import { textOf } from '../values/text.ts';
import type { DescribedFields, Holds, Own, Plain, ValueOf } from './field.ts';

type SchemaOf<Of extends Holds> = Of extends { readonly type: 'code' | 'yesNo' }
  ? z.ZodDefault<z.ZodNullable<z.ZodType<NonNullable<ValueOf<Of>>, NonNullable<ValueOf<Of>>>>>
  : Of extends { readonly type: 'codes' | 'texts' }
    ? z.ZodDefault<z.ZodType<ValueOf<Of>, ValueOf<Of>>>
    : z.ZodOptional<z.ZodType<NonNullable<ValueOf<Of>>, NonNullable<ValueOf<Of>>>>;

type ShapeOf<Table extends DescribedFields, Schemas> = {
  [Name in keyof Table]: Name extends Plain<Table>
    ? SchemaOf<Table[Name]['holds']>
    : Name extends keyof Schemas
      ? Schemas[Name]
      : never;
};

/** Those that the API description names. */
const named: Partial<Readonly<Record<RegisterName, z.ZodType<string>>>> = {
  areas: areaSchema,
  editions: editionSchema,
  recordLanguages: languageSchema,
  supportTypes: supportTypeSchema,
  topics: topicSchema,
};

export const codeSchema = (vocabulary: RegisterName): z.ZodType<string> => {
  const terms: readonly Term[] = register[vocabulary];
  return named[vocabulary] ?? z.enum(idsOf(terms as NonEmpty<Term>));
};

const schemaOf = (holds: Exclude<Holds, { readonly type: 'own' }>): z.ZodType => {
  switch (holds.type) {
    case 'text':
      return textOf(holds.longest).optional();
    case 'texts':
      return z.array(textOf(holds.longest)).max(holds.most).default([]);
    case 'code':
      return codeSchema(holds.vocabulary).nullable().default(null);
    case 'codes':
      return distinct(codeSchema(holds.vocabulary), holds.most).default([]);
    case 'yesNo':
      return z.boolean().nullable().default(null);
    case 'date':
      return partialDateSchema.optional();
    case 'count':
      return z.int().min(0).max(holds.largest).optional();
  }
};

/** The schemas of all fields of a table, in its order; `own` holds those of the fields with a shape of their own. */
export const shapeOf = <
  const Table extends DescribedFields,
  const Schemas extends Readonly<Record<Own<Table>, z.ZodType>>,
>(
  table: Table,
  own: Schemas,
): ShapeOf<Table, Schemas> => {
  const owned: Readonly<Record<string, z.ZodType>> = own;
  return Object.fromEntries(
    Object.entries(table).map(([name, { holds }]) => [
      name,
      holds.type === 'own' ? owned[name] : schemaOf(holds),
    ]),
  ) as ShapeOf<Table, Schemas>;
};
